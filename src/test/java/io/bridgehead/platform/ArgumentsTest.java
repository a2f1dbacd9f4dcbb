package io.bridgehead.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void readsOptionsSwitchesAndTheRest() {
        var arguments = parse("--data", "a b", "file.csv", "--port=81", "--no-sample", "--", "--odd-name.csv");

        assertThat(arguments.value("--data")).contains("a b");
        assertThat(arguments.value("--port")).contains("81");
        assertThat(arguments.has("--no-sample")).isTrue();
        assertThat(arguments.rest()).containsExactly("file.csv", "--odd-name.csv");
    }

    @Test
    void turnsTheCommonOptionsIntoSettings() {
        assertThat(Settings.properties(parse("--data", "here", "--port", "0", "--no-sample")))
                .isEqualTo(Map.of("bridgehead.data", "here", "server.port", "0", "bridgehead.sample", "false"));
        assertThat(Settings.properties(parse())).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> parse("--colour")).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> parse("--no-sample=true")).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> parse("--data")).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> parse("--data=")).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> parse("--data", "a", "--data", "b")).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> parse("file").withoutRest()).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> Settings.properties(parse("--port", "65536"))).isInstanceOf(UsageException.class);
    }

    private static Arguments parse(String... arguments) {
        return Arguments.parse(List.of(arguments), Set.of("--data", "--port"), Set.of("--no-sample"));
    }
}
