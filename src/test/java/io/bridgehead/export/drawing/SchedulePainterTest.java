package io.bridgehead.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Schedule;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulePainterTest {
    private static final Palette PALETTE = Palette.of(Theme.LIGHT);
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    private static PaintedShape painted(Schedule schedule, Lang lang, double width) {
        return PaintedShape.of(new SchedulePainter(), schedule, Unit.NONE, lang, width);
    }

    private static Schedule.Task task(
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualFinish,
            @Nullable BigDecimal progress,
            Schedule.State state) {
        return new Schedule.Task(
                "t",
                new Text("牧场", "Farm"),
                "dairy",
                new Text("奶业", "Dairy"),
                "up",
                new Text("上游", "Upstream"),
                null,
                plannedStart,
                plannedFinish,
                actualStart,
                actualFinish,
                progress,
                5,
                state,
                Status.LOADED,
                "");
    }

    @ParameterizedTest
    @CsvSource({"896, ZH", "896, EN", "640, EN", "400, ZH", "300, EN"})
    void sixtyMilestonesAreNamedWithoutTouchingEachOther(double width, Lang lang) {
        var schedule = Pictured.schedule(6, 10);

        var painted = painted(schedule, lang, width);

        painted.liesWithinItsGround();
        painted.hasNoWordsOnEachOther();
        assertThat(painted.texts()).noneMatch(text -> text.endsWith("…"));
        schedule.tasks()
                .forEach(task ->
                        assertThat(painted.all()).contains(task.name().in(lang).replace(" ", "")));
        schedule.tasks()
                .forEach(task -> assertThat(painted.all())
                        .contains(task.groupName().in(lang).replace(" ", "")));
    }

    @Test
    void barsStandAtTheirDates() {
        var start = LocalDate.of(2025, 1, 1);
        var finish = LocalDate.of(2025, 6, 30);
        var begun = LocalDate.of(2025, 2, 1);
        var ended = LocalDate.of(2025, 7, 15);
        var schedule = new Schedule(TODAY, List.of(task(start, finish, begun, ended, null, Schedule.State.LATE)));

        var painted = painted(schedule, Lang.EN, 800);

        var planned = painted.marks(Mark.Box.class).stream()
                .filter(box -> box.fill() == null && box.stroke() != null)
                .findFirst()
                .orElseThrow();
        var actual = painted.filled(PALETTE.of("actual")).getLast();
        // From January to the end of July: a day is the same length everywhere.
        var day = planned.width() / 181;
        assertThat(actual.x() - planned.x()).isCloseTo(31 * day, within(0.01));
        assertThat(actual.width()).isCloseTo(165 * day, within(0.01));
        var today = painted.marks(Mark.Rule.class).stream()
                .filter(rule -> !rule.stroke().dashes().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(today.x1() - planned.x()).isCloseTo(181 * day, within(0.01));
        assertThat(painted.texts())
                .contains("As of 2025-07-01", "2025", "Farm", "Dairy", "Upstream", "+5 days", "Finished late");
    }

    @Test
    void whatIsUnderWayReachesToTodayAndIsFilledByItsProgress() {
        var begun = LocalDate.of(2025, 5, 1);
        var schedule = new Schedule(
                TODAY,
                List.of(task(
                        null, LocalDate.of(2025, 9, 1), begun, null, new BigDecimal("0.4"), Schedule.State.RUNNING)));

        var painted = painted(schedule, Lang.ZH, 800);

        var outline = painted.marks(Mark.Box.class).stream()
                .filter(box -> PALETTE.surface().equals(box.fill()) && box.stroke() != null)
                .findFirst()
                .orElseThrow();
        var done = painted.filled(PALETTE.of("actual")).getLast();
        assertThat(done.width()).isCloseTo(outline.width() * 0.4, within(0.01));
        assertThat(outline.hatch()).isNull();
        assertThat(painted.texts()).contains("40%", "进行中");
    }

    @Test
    void unknownProgressIsHatchedAndNotNought() {
        var schedule = new Schedule(
                TODAY,
                List.of(task(
                        null, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 5, 1), null, null, Schedule.State.RUNNING)));

        var painted = painted(schedule, Lang.ZH, 800);

        assertThat(painted.marks(Mark.Box.class))
                .extracting(Mark.Box::hatch)
                .filteredOn(Objects::nonNull)
                .hasSize(1);
        assertThat(painted.texts()).doesNotContain("0%");
    }

    @Test
    void milestonesWithoutDatesAreListedWithoutACalendar() {
        var painted = painted(
                new Schedule(TODAY, List.of(task(null, null, null, null, null, Schedule.State.PLANNED))), Lang.EN, 800);

        assertThat(painted.texts()).containsExactly("Not started", "Dairy", "Upstream", "Farm");
    }

    @Test
    void withoutMilestonesNothingIsDrawn() {
        assertThat(painted(new Schedule(null, List.of()), Lang.EN, 800).body().marks())
                .isEmpty();
    }
}
