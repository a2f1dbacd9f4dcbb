package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.export.Numbers;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixPainterTest {
    private static final Palette PALETTE = Palette.of(Theme.LIGHT);

    private static PaintedShape painted(Matrix matrix, Lang lang, double width) {
        return PaintedShape.of(new MatrixPainter(), matrix, lang, width);
    }

    @ParameterizedTest
    @CsvSource({"5, 8, 896, ZH", "5, 8, 400, EN", "30, 20, 896, EN", "30, 20, 640, ZH", "1, 1, 300, EN"})
    void everyNameAndNumberStandsInItWithoutTouchingAnother(int rows, int columns, double width, Lang lang) {
        var matrix = Pictured.matrix(rows, columns);

        var painted = painted(matrix, lang, width);

        painted.liesWithinItsGround();
        painted.hasNoWordsOnEachOther();
        matrix.cells().stream()
                .flatMap(List::stream)
                .forEach(value -> assertThat(painted.texts()).contains(Numbers.number(value, 1)));
        matrix.rowTotals().forEach(total -> assertThat(painted.texts()).contains(Numbers.number(total, 1)));
        matrix.columnTotals().forEach(total -> assertThat(painted.texts()).contains(Numbers.number(total, 1)));
        assertThat(painted.texts()).contains(Numbers.number(matrix.total(), 1));
        assertThat(painted.all())
                .contains(matrix.rows().getLast().name().in(lang).replace(" ", ""));
    }

    @Test
    void aMissingCellIsADashAndInNoColourOfTheScale() {
        var painted = painted(
                new Matrix(
                        List.of(new Matrix.Header("a", new Text("甲", "A"))),
                        List.of(new Matrix.Header("b", new Text("乙", "B")), new Matrix.Header("c", new Text("丙", "C"))),
                        List.of(Arrays.asList(BigDecimal.ZERO, null)),
                        List.of(BigDecimal.ZERO),
                        Arrays.asList(BigDecimal.ZERO, null),
                        BigDecimal.ZERO,
                        Status.LOADED,
                        ""),
                Lang.EN,
                500);

        assertThat(painted.texts())
                .containsExactly("B", "C", "Total", "A", "0.0", "—", "0.0", "Total", "0.0", "—", "0.0", "0.0");
        assertThat(painted.filled(PALETTE.sunken())).hasSize(1);
        // The one cell, and the key of its class.
        assertThat(painted.filled(PALETTE.steps().getFirst())).hasSize(2);
    }

    @Test
    void withoutRowsOrColumnsThereIsOnlyTheTotal() {
        var painted = painted(
                new Matrix(List.of(), List.of(), List.of(), List.of(), List.of(), null, Status.LOADED, ""),
                Lang.ZH,
                500);

        assertThat(painted.texts()).containsExactly("合计", "合计", "—");
    }
}
