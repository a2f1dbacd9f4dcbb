package io.bridgehead.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.longrun.ChildJava;
import io.bridgehead.torture.Depth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Promise 3: the same file, loaded again, makes the same figures and files, byte for byte, wherever they are written. */
class SameAnswersTest {
    private static final int TIMES = Depth.times(2, 20);
    private static final List<List<String>> PLACES = List.of(
            List.of("-Duser.timezone=Asia/Shanghai", "-Duser.language=zh", "-Duser.country=CN"),
            List.of("-Duser.timezone=America/New_York", "-Duser.language=de", "-Duser.country=DE"),
            List.of("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=ar", "-Duser.country=EG"),
            List.of("-Duser.timezone=UTC", "-Duser.language=tr", "-Duser.country=TR"));

    @Test
    void writesTheSameBytesInEveryMachine(TestReporter reporter) throws IOException, InterruptedException {
        try (var database = SampleDatabase.create()) {
            var connection = database.database();
            var arguments = List.of(connection.url(), connection.user(), String.valueOf(connection.password()));
            var first = answers(0, arguments);
            assertThat(first)
                    .filteredOn(line -> line.contains(" loaded "))
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line).contains(" loaded 0 of "));
            assertThat(first).hasSizeGreaterThan(80);

            for (var time = 1; time < TIMES; time++) {
                assertThat(answers(time, arguments)).containsExactlyElementsOf(first);
            }
            reporter.publishEntry(
                    Depth.FOUND,
                    "%d loads in machines of their own, of %d time zones and languages: %d files in all formats have the same bytes"
                            .formatted(TIMES, Math.min(TIMES, PLACES.size()), first.size() - 3));
        }
    }

    private static List<String> answers(int time, List<String> arguments) throws IOException, InterruptedException {
        var options = new ArrayList<>(PLACES.get(time % PLACES.size()));
        options.add(ChildJava.PRODUCT_HEAP);
        options.add("-D" + Depth.WHOLE + "=" + Depth.whole());
        var answered = new ChildJava(options, SameAnswers.class, arguments).run();
        assertThat(answered.code()).as(answered.said()).isZero();
        return answered.said()
                .lines()
                .filter(line -> line.matches(".* [0-9a-f]{64}|.* loaded \\d+ of \\d+"))
                .toList();
    }
}
