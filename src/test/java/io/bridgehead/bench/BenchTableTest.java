package io.bridgehead.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgehead.platform.UsageException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTableTest {
    private static final BenchOptions USUAL = BenchOptions.parse(List.of());

    @Test
    void saysFigureFloorRatioGoalAndWhetherItIsMet() {
        var table = BenchTable.of(List.of(
                Line.beside(1, "a page", 968, 442, "ms", 1.5),
                Line.alone(4, "bytes | of a visit", 22.96, "kB", 25),
                Line.failed(6, "a crowd", "no browser")));

        assertThat(table).isEqualTo("""
                | # | what | measured | floor | ratio | goal | met |
                |---|---|---|---|---|---|---|
                | 1 | a page | 968 ms | 442 ms | 2.19 × | ≤ 1.50 × | no |
                | 4 | bytes \\| of a visit | 23.0 kB |  |  | ≤ 25 kB | yes |
                | 6 | a crowd | not measured: no browser |  |  |  | unknown |
                """);
    }

    @Test
    void measuresTheOthersWhereOneFails() {
        var said = new ArrayList<String>();
        var report = new Report(said::add);

        report.measure(USUAL, List.of(6), "a crowd", () -> {
            throw new IllegalStateException("nobody came\nat all");
        });
        report.measure(USUAL, List.of(9), "an import", () -> report.add(Line.alone(9, "an import", 2, "s", 3)));

        assertThat(report.text())
                .contains("| 6 | a crowd | not measured: nobody came |")
                .contains("| 9 | an import | 2 s |");
        assertThat(said).contains("9. an import ...", "  an import: 2 s");
    }

    @Test
    void measuresOnlyTheGoalsThatAreNamed() {
        var report = new Report(line -> {});

        report.measure(BenchOptions.parse(List.of("--only", "9")), List.of(6, 7), "a crowd", () -> {
            throw new IllegalStateException("never asked");
        });

        assertThat(report.text()).doesNotContain("a crowd");
    }

    @Test
    void takesTheNearestRankForAQuantile() {
        assertThat(Numbers.median(List.of(5, 1, 3))).isEqualTo(3);
        assertThat(Numbers.quantile(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 0.95))
                .isEqualTo(10);
        assertThat(Numbers.quantile(List.of(7), 0.95)).isEqualTo(7);
        assertThatThrownBy(() -> Numbers.median(List.of())).hasMessage("nothing was measured");
    }

    @Test
    void readsItsOptionsAndRefusesOthers() {
        var options = BenchOptions.parse(
                List.of("--rows", "200000", "--growth", "10000000,1000000", "--only", "1,2", "--users", "20"));

        assertThat(options.rows()).isEqualTo(200_000);
        assertThat(options.growth()).containsExactly(1_000_000L, 10_000_000L);
        assertThat(options.only()).containsExactlyInAnyOrder(1, 2);
        assertThat(options.text()).contains("--users 20", "--growth 1000000,10000000", "--only 1,2");
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--speed", "9")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--import-rows");
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--rows", "many"))).isInstanceOf(UsageException.class);
    }
}
