package io.bridgehead.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.platform.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherFactory;

class PromiseTest {
    private static final List<Path> DOCUMENTS = List.of(Path.of("docs/reliability.md"), Path.of("docs/security.md"));

    @Test
    void namesTestsThatAreThere() {
        var launcher = LauncherFactory.create();
        for (var promise : Promise.all()) {
            for (var test : promise.tests()) {
                assertThat(launcher.discover(Trial.request(List.of(test))).containsTests())
                        .as(test)
                        .isTrue();
            }
        }
    }

    @Test
    void standsInTheDocumentsWithItsTests() throws IOException {
        var said = new StringBuilder();
        for (var document : DOCUMENTS) {
            said.append(Files.readString(document));
        }
        assertThat(Promise.all().stream()
                        .flatMap(promise -> promise.tests().stream())
                        .map(test ->
                                "`" + test.substring(test.lastIndexOf('.') + 1).split("#", -1)[0] + "`"))
                .allSatisfy(test -> assertThat(said).contains(test));
    }

    @Test
    void hasANumberOfItsOwn() {
        assertThat(Promise.all()).extracting(Promise::number).doesNotHaveDuplicates();
    }

    @Test
    void isChosenByItsNumber() {
        assertThat(TortureOptions.parse(List.of("4", "--times", "7", "2")).promises())
                .extracting(Promise::number)
                .containsExactly(4, 2);
        assertThat(TortureOptions.parse(List.of("--times", "7")).times()).hasValue(7);
        assertThat(TortureOptions.parse(List.of()).promises()).isEqualTo(Promise.all());
        assertThatThrownBy(() -> TortureOptions.parse(List.of("99")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no promise 99");
        assertThatThrownBy(() -> TortureOptions.parse(List.of("--times", "many")))
                .isInstanceOf(UsageException.class);
    }

    @Test
    void isToldWithWhatBecameOfItWhenItWasLastTried(@TempDir Path folder) {
        var table = new TortureTable(folder);
        new Outcome(false, "3 loads", "one | was lost", Duration.ofSeconds(61), Instant.parse("2026-01-02T03:04:05Z"))
                .write(table.fileOf(Promise.of(4).orElseThrow()));

        assertThat(table.text().lines())
                .contains("| 4 | overlapping loads: no deadlock, no wrong total | 200 runs | 3 loads |"
                        + " no: one \\| was lost | 1:01 | 2026-01-02T03:04:00Z |")
                .filteredOn(line -> line.contains("not tried"))
                .hasSize(Promise.all().size() - 1);
    }
}
