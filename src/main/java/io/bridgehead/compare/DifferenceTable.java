package io.bridgehead.compare;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Contrast;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Provenance;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Scorecard;
import io.bridgehead.figure.Source;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.figure.Unit;
import io.bridgehead.reference.Notes;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of both sides of a comparison, what one is more than the other, and by how much of it. */
final class DifferenceTable {
    private static final Texts TEXTS = new Texts("figures");

    private final Sides sides;
    private final Figure left;
    private final Figure right;
    private final Contrast contrast;

    DifferenceTable(Sides sides, Figure left, Figure right) {
        this.sides = sides;
        this.left = left;
        this.right = right;
        var leftFrom = sides.left().from();
        var rightFrom = sides.right().from();
        this.contrast = leftFrom == null || rightFrom == null || leftFrom.equals(rightFrom)
                ? Contrast.of(left, right)
                : Contrast.of(left, leftFrom, right, rightFrom);
    }

    Figure figure(Scope scope) {
        var only = unit();
        var mixed = only == null;
        var unit = Objects.requireNonNullElse(only, Unit.NONE);
        var source = source();
        var more = TEXTS.get("compare.minus", sides.leftName(), sides.rightName());
        var columns = List.of(
                new Scorecard.Column("left", sides.leftName(), unit),
                new Scorecard.Column("right", sides.rightName(), rightUnit(unit)),
                new Scorecard.Column("difference", more, unit.equals(Unit.PERCENT) ? Unit.POINTS : unit),
                new Scorecard.Column("change", TEXTS.get("compare.change"), Unit.PERCENT));
        var rows =
                contrast.lines().stream().map(line -> row(line, mixed, source)).toList();
        return new Figure(
                CompareFigures.ID,
                TEXTS.get("compare.title-of", sides.question().title()),
                TEXTS.get("compare.versus", left.subtitle(), right.subtitle()),
                Unit.NONE,
                ScopeCodec.write(scope),
                new Scorecard(columns, rows),
                notes().list(),
                provenance());
    }

    /** The unit all values of the left side have; null where they have several. */
    private @Nullable Unit unit() {
        var units =
                contrast.lines().stream().map(Contrast.Line::unit).distinct().toList();
        return units.size() == 1 ? units.getFirst() : null;
    }

    private Unit rightUnit(Unit unit) {
        return unit.equals(Unit.NONE)
                ? unit
                : contrast.lines().stream()
                        .map(Contrast.Line::rightUnit)
                        .findFirst()
                        .orElse(unit);
    }

    private Scorecard.Row row(Contrast.Line line, boolean mixed, String source) {
        var change = line.change();
        List<@Nullable BigDecimal> cells = Arrays.asList(
                line.left(), line.right(), line.difference(), change == null ? null : Rate.percent(change));
        var unit = line.unit().label();
        return new Scorecard.Row(
                line.key(),
                mixed && !unit.equals(Text.EMPTY) ? TEXTS.get("compare.name-unit", line.name(), unit) : line.name(),
                null,
                null,
                cells,
                null,
                Text.EMPTY,
                line.sample() ? Status.SAMPLE : Status.LOADED,
                source);
    }

    private String source() {
        var provenance = left.provenance();
        return Stream.concat(
                        provenance.batches().stream().map(Batch::sourceId),
                        provenance.sources().stream().map(Source::id))
                .findFirst()
                .orElse("");
    }

    private Notes notes() {
        var notes = new Notes();
        if (contrast.lines().isEmpty()) {
            notes.add("no-data");
        } else if (contrast.lines().stream().anyMatch(line -> !line.comparable())) {
            notes.add("compare-units", left.unit().label(), right.unit().label());
        }
        if (sides.left().from() != null && partial(left) != partial(right)) {
            notes.add("compare-partial");
        }
        if (statuses().contains(Status.SAMPLE)) {
            notes.add("sample");
        }
        return notes;
    }

    private static boolean partial(Figure figure) {
        return figure.shape() instanceof Trend trend
                && trend.series().stream()
                        .flatMap(series -> series.points().stream())
                        .anyMatch(point -> point.period().basis() == Basis.YEAR_TO_DATE);
    }

    private Set<Status> statuses() {
        var all = new LinkedHashSet<>(left.provenance().statuses());
        all.addAll(right.provenance().statuses());
        return all;
    }

    private Provenance provenance() {
        var one = left.provenance();
        var other = right.provenance();
        return new Provenance(
                statuses(),
                later(one.asOf(), other.asOf()),
                TEXTS.get(CompareFigures.ID + ".definition"),
                TEXTS.get(CompareFigures.ID + ".formula"),
                one.reference(),
                joined(one.sources(), other.sources()),
                joined(one.batches(), other.batches()));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }
}
