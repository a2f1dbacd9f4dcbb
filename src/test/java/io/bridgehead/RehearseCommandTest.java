package io.bridgehead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.platform.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RehearseCommandTest {
    @Test
    void opensEachPageOfACopyOfItsOwnAndLeavesNothingBehind() throws IOException {
        var before = folders();

        assertThat(new RehearseCommand().run(List.of())).isZero();

        assertThat(folders()).isEqualTo(before);
    }

    @Test
    void takesNoOptions() {
        assertThatThrownBy(() -> new RehearseCommand().run(List.of("--data", "here")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("\"--data\" means nothing");
    }

    private static Set<Path> folders() throws IOException {
        try (var there = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return there.filter(each -> each.getFileName().toString().startsWith("bridgehead-rehearsal"))
                    .collect(Collectors.toSet());
        }
    }
}
