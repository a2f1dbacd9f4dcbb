package io.bridgehead.ports;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Rate;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.figure.Trend;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.Published;
import io.bridgehead.reference.PublishedValues;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Every;
import io.bridgehead.scope.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** What was published on crossings: a series for each subject and source, so that two that disagree stand together. */
final class PublishedCrossings {
    private static final Texts TEXTS = new Texts("figures");

    private final List<Published> values;
    private final Map<String, Text> subjects;

    private PublishedCrossings(List<Published> values, Map<String, Text> subjects) {
        this.values = values;
        this.subjects = subjects;
    }

    /** One statement. */
    static PublishedCrossings read(
            DSLContext transaction, Scope scope, RegionCodes codes, Crossing crossing, List<Port> ports) {
        var subjects = new LinkedHashMap<>(Port.subjects(ports, codes));
        if (!scope.ports().isEmpty()) {
            subjects.keySet().removeAll(Port.TOGETHER);
        }
        var values =
                PublishedValues.vintages(
                                transaction, scope.region(), List.of(crossing.indicator()), subjects.keySet(), "")
                        .stream()
                        .filter(value -> value.value() != null)
                        .filter(value -> value.unit().equals(crossing.unit().code()))
                        .filter(value -> fits(value.period(), scope))
                        .toList();
        return new PublishedCrossings(values, subjects);
    }

    /** All ports first, then land ports, then each place; of one subject the newest source first. */
    List<Trend.Series> series() {
        var bySeries = new LinkedHashMap<Key, List<Published>>();
        values.stream()
                .sorted(Comparator.comparingInt(
                        value -> List.copyOf(subjects.keySet()).indexOf(value.subject())))
                .forEach(value -> bySeries.computeIfAbsent(
                                new Key(value.subject(), value.source()), key -> new ArrayList<>())
                        .add(value));
        return bySeries.entrySet().stream()
                .map(entry -> series(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What was said with a value, and where sources give different values for one thing. */
    void notes(Notes notes) {
        values.stream()
                .filter(value -> !value.note().zh().isEmpty())
                .forEach(value -> notes.add(
                        "published", Text.join(" · ", value.period().label(), name(value.subject())), value.note()));
        values.stream()
                .collect(Collectors.groupingBy(
                        value -> new Meant(value.subject(), value.period()), LinkedHashMap::new, Collectors.toList()))
                .forEach((meant, said) -> {
                    if (said.stream().map(Published::value).distinct().count() > 1) {
                        notes.add(
                                "ports-disagree",
                                name(meant.subject()),
                                meant.period().label(),
                                said.size());
                    }
                });
    }

    private Trend.Series series(Key key, List<Published> said) {
        return new Trend.Series(
                "published:" + key.subject() + "/" + key.source(),
                TEXTS.get(
                        "ports.published", name(key.subject()), said.getFirst().publisher()),
                Trend.Role.CATEGORY,
                said.stream()
                        .map(value -> new Trend.Point(
                                value.period(),
                                Rate.plain(Objects.requireNonNull(value.value())),
                                value.status(),
                                value.source(),
                                null,
                                value.growth()))
                        .toList());
    }

    private Text name(String subject) {
        return subjects.getOrDefault(subject, Text.same(subject));
    }

    private static boolean fits(Period period, Scope scope) {
        var from = scope.from();
        var to = scope.to();
        var within = (from == null || !period.start().isBefore(from.atDay(1)))
                && (to == null || !period.end().isAfter(to.atEndOfMonth()));
        return within && basis(scope.every()).contains(period.basis());
    }

    private static List<Basis> basis(Every every) {
        return switch (every) {
            case YEAR -> List.of(Basis.YEAR, Basis.YEAR_TO_DATE);
            case QUARTER -> List.of(Basis.QUARTER);
            case MONTH -> List.of(Basis.MONTH);
        };
    }

    private record Key(String subject, String source) {}

    private record Meant(String subject, Period period) {}
}
