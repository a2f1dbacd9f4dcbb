package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Composition;
import io.bridgehead.figure.Facts;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Matrix;
import io.bridgehead.figure.Places;
import io.bridgehead.figure.Ranking.Kind;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file calls a thing, and however large its number, its picture keeps its bounds. */
class StrangeNamesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final BigDecimal HUGE = new BigDecimal("1E+12");

    static Stream<Text> names() {
        return Stream.of(
                Text.same(Drawings.HOSTILE),
                Text.same("很长的名字".repeat(200)),
                Text.same("Llanfairpwllgwyngyll".repeat(40)),
                Text.same(" "),
                Text.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPictureKeepsItsBounds(Text name) {
        for (var width : List.of(320.0, 500.0, 896.0)) {
            var unit = new Unit("u", name, 2);
            PaintedShape.of(new MatrixPainter(), matrix(name), unit, Lang.EN, width)
                    .liesWithinItsGround();
            PaintedShape.of(new FactsPainter(), facts(name, unit), unit, Lang.EN, width)
                    .liesWithinItsGround();
            PaintedShape.of(new CompositionPainter(), composition(name), unit, Lang.EN, width)
                    .liesWithinItsGround();
            PaintedShape.of(new SchedulePainter(), schedule(name), unit, Lang.EN, width)
                    .liesWithinItsGround();
            PaintedShape.of(new ScorecardPainter(), scorecard(name, unit), unit, Lang.EN, width)
                    .liesWithinItsGround();
            for (var ground : Places.Ground.values()) {
                var painter = new PlacesPainter(WorldGeometry::builtIn);
                PaintedShape.of(painter, places(name, ground), unit, Lang.EN, width)
                        .liesWithinItsGround();
            }
            assertThat(Treemap.of(composition(name), width, 400).groups()).hasSize(2);
        }
    }

    private static Matrix matrix(Text name) {
        var header = List.of(new Matrix.Header("a", name), new Matrix.Header("b", name));
        var row = List.of(HUGE, BigDecimal.ONE);
        return new Matrix(header, header, List.of(row, row), row, row, HUGE, Status.SAMPLE, "");
    }

    private static Facts facts(Text name, Unit unit) {
        var change = new Facts.Change(HUGE, unit, false, name);
        return new Facts(List.of(new Facts.Item(
                "a", name, HUGE, unit, null, Status.SAMPLE, "", change, "", List.of(HUGE, BigDecimal.ONE))));
    }

    private static Composition composition(Text name) {
        return new Composition(
                List.of(
                        Pictured.part("a", name, "g", name, Kind.ITEM, HUGE),
                        Pictured.part("b", name, "g", name, Kind.ITEM, new BigDecimal("1E-9")),
                        Pictured.part("c", name, null, null, Kind.OTHERS, BigDecimal.TEN),
                        Pictured.part("d", name, null, null, Kind.ITEM, null)),
                HUGE);
    }

    private static Schedule schedule(Text name) {
        return new Schedule(
                DAY,
                List.of(
                        new Schedule.Task(
                                "a",
                                name,
                                "g",
                                name,
                                "s",
                                name,
                                null,
                                DAY,
                                DAY,
                                DAY,
                                DAY,
                                null,
                                0,
                                Schedule.State.ON_TIME,
                                Status.SAMPLE,
                                ""),
                        new Schedule.Task(
                                "b",
                                name,
                                "g",
                                name,
                                "t",
                                Text.same("x"),
                                null,
                                DAY.minusYears(300),
                                DAY.plusYears(900),
                                null,
                                null,
                                null,
                                null,
                                Schedule.State.PLANNED,
                                Status.SAMPLE,
                                "")));
    }

    private static Scorecard scorecard(Text name, Unit unit) {
        return new Scorecard(
                List.of(new Scorecard.Column("a", name, unit), new Scorecard.Column("b", name, Unit.DAYS)),
                List.of(new Scorecard.Row(
                        "r", name, "g", name, List.of(HUGE, HUGE), Scorecard.Rating.WATCH, name, Status.SAMPLE, "")));
    }

    private static Places places(Text name, Places.Ground ground) {
        return new Places(
                ground,
                null,
                Places.Show.VALUE,
                Stream.of("MNG", "HKG", "x")
                        .map(key -> new Places.Place(
                                key,
                                name,
                                key.equals("x") ? Kind.UNASSIGNED : Kind.ITEM,
                                new Places.Tile(0, 0),
                                HUGE,
                                null,
                                null,
                                Status.SAMPLE,
                                ""))
                        .toList(),
                HUGE);
    }
}
