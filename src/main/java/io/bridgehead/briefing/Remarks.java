package io.bridgehead.briefing;

import io.bridgehead.export.Brief;
import io.bridgehead.figure.Figure;
import io.bridgehead.scope.AsOf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The notes on the figures of a briefing, the oldest first. */
record Remarks(List<Annotation> annotations) {
    static final Remarks NONE = new Remarks(List.of());

    /** One statement a region. */
    static Remarks read(AnnotationStore store, Collection<Ask> asked) {
        var byRegion = asked.stream()
                .collect(Collectors.groupingBy(
                        ask -> ask.scope().region(), Collectors.mapping(Ask::question, Collectors.toSet())));
        return new Remarks(byRegion.entrySet().stream()
                .flatMap(entry -> store.of(entry.getKey(), entry.getValue()).stream())
                .toList());
    }

    List<Brief.Remark> on(Ask asked, Figure figure) {
        var query = AnnotationStore.query(asked.scope());
        return annotations.stream()
                .filter(annotation -> annotation.region().equals(asked.scope().region()))
                .filter(annotation -> annotation.question().equals(asked.question()) && annotation.isOn(query))
                .map(annotation -> new Brief.Remark(
                        about(annotation.about(), figure, asked),
                        annotation.text(),
                        annotation.added().by(),
                        LocalDate.ofInstant(annotation.added().at(), AsOf.ZONE)))
                .toList();
    }

    /** What a period or a mark is called in the figure; as it was written where the figure hasn't it. */
    private static String about(String about, Figure figure, Ask asked) {
        var lang = asked.scope().lang();
        var values = QuotedValues.of(figure);
        return values.stream()
                .map(QuotedValue::period)
                .filter(period -> period != null && period.code().equals(about))
                .findFirst()
                .map(period -> period.label().in(lang))
                .or(() -> values.stream()
                        .filter(value -> value.key().equals(about))
                        .findFirst()
                        .map(value -> value.name().in(lang)))
                .orElse(about);
    }
}
