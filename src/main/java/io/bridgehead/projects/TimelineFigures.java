package io.bridgehead.projects;

import static io.bridgehead.scope.Parameter.CHAIN;
import static io.bridgehead.scope.Parameter.CLUSTER;
import static io.bridgehead.scope.Parameter.DIVISION;
import static io.bridgehead.scope.Parameter.EVERY;
import static io.bridgehead.scope.Parameter.FAIR;
import static io.bridgehead.scope.Parameter.FROM;
import static io.bridgehead.scope.Parameter.MEASURE;
import static io.bridgehead.scope.Parameter.SECTOR;
import static io.bridgehead.scope.Parameter.STAGE;
import static io.bridgehead.scope.Parameter.TO;
import static io.bridgehead.scope.Parameter.UNIT;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Money;
import io.bridgehead.reference.Notes;
import io.bridgehead.scope.Measure;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Questions;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The question how many projects were signed when, or of what amount. */
@Component
public class TimelineFigures implements Questions {
    private static final String TIMELINE = "projects.timeline";
    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    public TimelineFigures(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(
                TIMELINE,
                Trend.class,
                Set.of(FROM, TO, EVERY, SECTOR, CLUSTER, CHAIN, DIVISION, FAIR, STAGE, MEASURE, UNIT),
                this::timeline));
    }

    /**
     * A bar a month, quarter or year, from the first in which a project was signed to the last day projects speak of: 0
     * where none was signed, null where only projects of unknown amount were.
     */
    public Figure timeline(Scope scope) {
        var codes = answers.check(scope);
        var money = Money.of(scope, codes.region());
        var read = database.read(
                scope.region(),
                answers.asOf(scope),
                transaction -> SignedSlot.read(transaction, scope, money.currency()));
        var signed = read.stream().filter(slot -> slot.start() != null).toList();
        var evidence = new Evidence();
        signed.forEach(slot -> slot.tally().testify(evidence, slot.lastKnown()));
        var slots = slots(scope, signed);
        var points = points(scope, money, signed, slots);
        return answers.figure(
                TIMELINE,
                scope,
                period(slots),
                scope.measure() == Measure.COUNT ? Unit.PROJECTS : money.unit(),
                new Trend(
                        Trend.Chart.BAR,
                        List.of(new Trend.Series("signed", TEXTS.get("series.signed"), Trend.Role.COMPUTED, points))),
                evidence,
                notes(scope, money, read, slots));
    }

    private static Slots slots(Scope scope, List<SignedSlot> signed) {
        if (signed.isEmpty()) {
            return new Slots(List.of(), List.of());
        }
        var from = scope.from();
        var first = signed.getFirst();
        var start = first.start();
        var known = first.firstSigned();
        var last = first.lastKnown();
        if (start == null || known == null || last == null) {
            throw new IllegalStateException("a project signed on a day has no day");
        }
        if (from != null) {
            start = from.atDay(1).isAfter(known) ? from.atDay(1) : known;
        }
        return Slots.of(scope, start, last);
    }

    private static List<Trend.Point> points(Scope scope, Money money, List<SignedSlot> signed, Slots slots) {
        var byStart = new HashMap<LocalDate, SignedSlot>();
        signed.forEach(slot -> byStart.put(slot.start(), slot));
        var points = new ArrayList<Trend.Point>();
        Map<Period, @Nullable BigDecimal> values = new HashMap<>();
        for (var period : slots.periods()) {
            var slot = byStart.get(period.start());
            var value = slot == null ? BigDecimal.ZERO : told(scope, money, slot.value());
            values.put(period, value);
            var before = new Period(
                    period.start().minusYears(1),
                    period.end().plusDays(1).minusYears(1).minusDays(1),
                    period.basis());
            points.add(new Trend.Point(
                    period,
                    value,
                    slot == null ? status(signed) : slot.tally().status(),
                    slot == null ? newest(signed) : slot.tally().source(),
                    isOver(period, signed) ? Rate.growth(value, values.get(before)) : null,
                    null));
        }
        return points;
    }

    /** A period that isn't over, or holds only a part of a year, has nothing of the same length before it. */
    private static boolean isOver(Period period, List<SignedSlot> signed) {
        var last = signed.getFirst().lastKnown();
        return period.basis() != Basis.YEAR_TO_DATE
                && last != null
                && !period.end().isAfter(last);
    }

    private static @Nullable BigDecimal told(Scope scope, Money money, @Nullable BigDecimal value) {
        return switch (scope.measure()) {
            case COUNT -> value;
            case AMOUNT -> money.tell(value);
        };
    }

    private static Status status(List<SignedSlot> signed) {
        return signed.stream().anyMatch(slot -> slot.tally().status() == Status.SAMPLE) ? Status.SAMPLE : Status.LOADED;
    }

    private static String newest(List<SignedSlot> signed) {
        return Batch.newest(
                signed.stream().flatMap(slot -> slot.tally().batches().stream()).toList());
    }

    private static Notes notes(Scope scope, Money money, List<SignedSlot> read, Slots slots) {
        var signed = read.stream().filter(slot -> slot.start() != null).toList();
        var notes = ProjectNotes.of(
                scope,
                money,
                signed.stream().map(SignedSlot::tally).toList(),
                read.stream()
                        .filter(slot -> slot.start() == null)
                        .mapToInt(slot -> slot.tally().projects())
                        .sum());
        slots.cut().forEach(period -> notes.add("cut-period", period.label()));
        if (!slots.periods().isEmpty()) {
            var last = slots.periods().getLast();
            var known = signed.getFirst().lastKnown();
            if (last.basis() == Basis.YEAR_TO_DATE) {
                notes.add("partial-year", last.label());
            } else if (known != null && known.isBefore(last.end())) {
                notes.add("unfinished-period", last.label(), Period.asOf(known).label());
            }
        }
        return notes;
    }

    private static Text period(Slots slots) {
        if (slots.periods().isEmpty()) {
            return Text.EMPTY;
        }
        var first = slots.periods().getFirst().label();
        var last = slots.periods().getLast().label();
        return first.equals(last) ? first : Text.join("–", first, last);
    }
}
