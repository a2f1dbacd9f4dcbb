package io.bridgehead.chains;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Notes;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The question how progress went month by month, beside how it was planned to go: an S-curve. */
@Component
public class CurveFigures implements Questions {
    private static final String CURVE = "chains.curve";
    private static final Texts TEXTS = new Texts("figures");

    private final PlanAnswers plans;

    public CurveFigures(RegionDatabase database, Answers answers) {
        this.plans = new PlanAnswers(database, answers);
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(
                CURVE,
                Trend.class,
                Set.of(Parameter.FROM, Parameter.TO, Parameter.CLUSTER, Parameter.CHAIN, Parameter.SECTOR),
                this::curve));
    }

    /**
     * Planned and actual progress over the milestones of all chains of a scope at the end of each month, from the first
     * that was planned or begun to the last planned finish. No actual after the last report: the rest isn't known.
     */
    public Figure curve(Scope scope) {
        return plans.figure(CURVE, scope, Unit.PERCENT, (read, notes) -> curve(scope, read, notes));
    }

    private static Trend curve(Scope scope, ChainPlans read, Notes notes) {
        var milestones = read.milestones().toList();
        if (milestones.isEmpty()) {
            return new Trend(Trend.Chart.LINE, List.of());
        }
        var unknown = milestones.stream()
                .filter(milestone -> milestone.done(read.day()) == null)
                .count();
        if (unknown > 0) {
            notes.add("curve-unknown", unknown);
        }
        var months = months(scope, milestones);
        return new Trend(
                Trend.Chart.LINE,
                List.of(
                        series(
                                read,
                                "plan",
                                Trend.Role.PLAN,
                                months,
                                ProgressCurve.planned(
                                        milestones,
                                        months.stream()
                                                .map(YearMonth::atEndOfMonth)
                                                .toList())),
                        series(
                                read,
                                "actual",
                                Trend.Role.ACTUAL,
                                months,
                                ProgressCurve.actual(milestones, knownDays(read, months)))));
    }

    private static List<LocalDate> knownDays(ChainPlans read, List<YearMonth> months) {
        var days = new ArrayList<LocalDate>();
        for (var month : months) {
            var day = actualDay(read, month);
            if (day == null) {
                break;
            }
            days.add(day);
        }
        return days;
    }

    /** The end of a month, or the last known day within it; null where it is all to come. */
    private static @Nullable LocalDate actualDay(ChainPlans read, YearMonth month) {
        var last = read.at();
        var report = read.lastReport();
        if (last != null && report != null && report.isBefore(last)) {
            last = report;
        }
        if (last == null || last.isBefore(month.atDay(1))) {
            return null;
        }
        return last.isBefore(month.atEndOfMonth()) ? last : month.atEndOfMonth();
    }

    private static List<YearMonth> months(Scope scope, List<PlannedMilestone> milestones) {
        var from = scope.from();
        var to = scope.to();
        var first = from != null
                ? from
                : YearMonth.from(milestones.stream()
                        .flatMap(milestone -> Stream.of(
                                Stream.of(milestone.plannedFinish()),
                                Stream.ofNullable(milestone.plannedStart()),
                                Stream.ofNullable(milestone.actualStart())))
                        .flatMap(days -> days)
                        .min(LocalDate::compareTo)
                        .orElseThrow());
        var last = to != null
                ? to
                : YearMonth.from(milestones.stream()
                        .map(PlannedMilestone::plannedFinish)
                        .max(LocalDate::compareTo)
                        .orElseThrow());
        var months = new ArrayList<YearMonth>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** @param values of the first months; of the others none is known */
    private static Trend.Series series(
            ChainPlans read, String key, Trend.Role role, List<YearMonth> months, List<@Nullable BigDecimal> values) {
        var status = read.status();
        var source = read.source();
        return new Trend.Series(
                key,
                TEXTS.get("curve." + key),
                role,
                IntStream.range(0, months.size())
                        .mapToObj(place -> new Trend.Point(
                                Period.month(months.get(place)),
                                place < values.size() ? values.get(place) : null,
                                status,
                                source,
                                null,
                                null))
                        .toList());
    }
}
