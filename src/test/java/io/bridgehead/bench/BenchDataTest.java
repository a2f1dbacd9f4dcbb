package io.bridgehead.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.ingest.IngestDatabase;
import io.bridgehead.ingest.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchDataTest {
    private static final BenchCodes CODES = BenchCodes.shipped();
    private static final BenchData DATA = new BenchData(CODES, YearMonth.of(2016, 1), 24);

    @TempDir
    private Path folder;

    @Test
    void writesTheSameFileEachTime() throws IOException {
        assertThat(Files.readString(DATA.trade(folder.resolve("first.csv"), 5_000)))
                .isEqualTo(Files.readString(DATA.trade(folder.resolve("second.csv"), 5_000)));
        var projects = new BenchProjects(CODES);
        assertThat(Files.readString(projects.projects(folder.resolve("third.csv"), 200)))
                .isEqualTo(Files.readString(projects.projects(folder.resolve("fourth.csv"), 200)));
    }

    @Test
    void writesAsManyRowsAsAskedOverAllMonthsFlowsPartnersAndChapters() throws IOException {
        var lines = Files.readAllLines(DATA.trade(folder.resolve("trade.csv"), 100_001));

        assertThat(lines).hasSize(100_002).first().isEqualTo("period,partner,flow,hs,value,currency");
        var cells =
                lines.stream().skip(1).map(line -> List.of(line.split(",", -1))).toList();
        assertThat(column(cells, 0)).hasSize(24).contains("2016-01", "2017-12");
        assertThat(column(cells, 1)).hasSameSizeAs(CODES.partners()).doesNotContain("CHN");
        assertThat(column(cells, 2)).containsExactlyInAnyOrder("import", "export");
        assertThat(column(cells, 3)).allMatch(code -> code.matches("[0-9]{6}"));
        assertThat(column(cells, 3).stream().map(code -> code.substring(0, 2)).distinct())
                .hasSameSizeAs(CODES.chapters());
    }

    @Test
    void repeatsNoKeyEvenWhereEveryChapterHasSeveralHeadings() {
        var rows = 2L * CODES.partners().size() * CODES.chapters().size() + 7;

        var keys = DATA.slice(3, rows)
                .lines()
                .map(line -> line.substring(0, line.lastIndexOf(',', line.length() - 5)))
                .toList();

        assertThat(new HashSet<>(keys)).hasSize(keys.size()).hasSize((int) rows + 1);
    }

    @Test
    void isLoadedWithoutAProblem() throws IOException {
        var projects = new BenchProjects(CODES);
        try (var database = new IngestDatabase()) {
            var trade = database.load(Target.TRADE, Files.readAllBytes(DATA.trade(folder.resolve("trade.csv"), 3_000)));
            assertThat(trade.problems()).isEmpty();
            assertThat(trade.rowsLoaded()).isEqualTo(3_000);

            var signed = database.load(
                    Target.PROJECTS, Files.readAllBytes(projects.projects(folder.resolve("projects.csv"), 300)));
            assertThat(signed.problems()).isEmpty();
            assertThat(signed.rowsLoaded()).isGreaterThan(300);

            var plans = database.load(
                    Target.MILESTONES, Files.readAllBytes(projects.milestones(folder.resolve("milestones.csv"))));
            assertThat(plans.problems()).isEmpty();
            assertThat(plans.rowsLoaded()).isEqualTo(CODES.chains().size() * 3L * 12 * 8);
        }
    }

    private static HashSet<String> column(List<List<String>> cells, int column) {
        var values = new HashSet<String>();
        cells.forEach(row -> values.add(row.get(column)));
        return values;
    }
}
