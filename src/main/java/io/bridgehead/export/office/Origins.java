package io.bridgehead.export.office;

import io.bridgehead.export.Numbers;
import io.bridgehead.export.Remarks;
import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Source;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Texts;
import io.bridgehead.scope.AsOf;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where a figure's numbers come from, and how far they can be relied on, in words. */
final class Origins {
    private static final Texts TEXTS = new Texts("export");
    private static final Texts ELEMENT = new Texts("element");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private Origins() {}

    /** A source or batch as values name it; empty where they name none. */
    static String name(Figure figure, String source, Lang lang) {
        var provenance = figure.provenance();
        for (var each : provenance.sources()) {
            if (each.id().equals(source)) {
                var published = each.published();
                return Numbers.remark(each.publisher(), published == null ? "" : published, lang);
            }
        }
        for (var batch : provenance.batches()) {
            if (batch.sourceId().equals(source)) {
                return TEXTS.in(lang, "office.batch-name", batch.id());
            }
        }
        return source;
    }

    /** All of them in one paragraph, with the day the data speak of. */
    static String line(Figure figure, Lang lang) {
        var all = all(figure, lang);
        var line = all.isEmpty()
                ? TEXTS.in(lang, "office.source-none")
                : TEXTS.in(lang, "office.source", String.join(TEXTS.in(lang, "office.semicolon"), all));
        var asOf = figure.provenance().asOf();
        return asOf == null ? line : line + TEXTS.in(lang, "office.as-of", asOf);
    }

    /** One sentence each. */
    static List<String> all(Figure figure, Lang lang) {
        var all = new ArrayList<String>();
        figure.provenance().sources().forEach(source -> all.add(source(source, lang)));
        figure.provenance().batches().forEach(batch -> all.add(batch(batch, lang)));
        return all;
    }

    private static String source(Source source, Lang lang) {
        var published = source.published();
        var said = TEXTS.in(lang, "office.source-of", source.publisher(), source.title());
        return Numbers.remark(said, published == null ? "" : published, lang);
    }

    private static String batch(Batch batch, Lang lang) {
        return TEXTS.in(
                lang,
                "office.batch",
                batch.id(),
                batch.file(),
                DAY.format(batch.loadedAt().atZone(AsOf.ZONE)),
                status(batch.status(), lang));
    }

    static String status(Status status, Lang lang) {
        return ELEMENT.in(lang, "status." + status.code());
    }

    static String statuses(Figure figure, Lang lang) {
        return figure.provenance().statuses().stream()
                .sorted()
                .map(status -> status(status, lang))
                .collect(Collectors.joining(TEXTS.in(lang, "office.comma")));
    }

    /** What a reader must be warned of, in a word or two; empty: nothing. */
    static String badge(Figure figure, Lang lang) {
        return Remarks.of(figure).stream().map(status -> status(status, lang)).collect(Collectors.joining(" · "));
    }
}
