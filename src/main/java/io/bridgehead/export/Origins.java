package io.bridgehead.export;

import io.bridgehead.figure.Batch;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Source;
import io.bridgehead.figure.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a figure's numbers come from, in the words a reader of paper has to go by. */
public final class Origins {
    private static final Texts ELEMENT = new Texts("element");
    private static final Texts EXPORT = new Texts("export");

    private Origins() {}

    /** A line of all sources and batches, and one of the last day they speak of; neither where there is none. */
    public static List<String> lines(Figure figure, Lang lang) {
        var lines = new ArrayList<String>();
        var names = names(figure, lang).collect(Collectors.joining(EXPORT.in(lang, "origins.separator")));
        if (!names.isEmpty()) {
            lines.add(Numbers.labelled(ELEMENT.in(lang, "sources"), names, lang));
        }
        var asOf = figure.provenance().asOf();
        if (asOf != null) {
            lines.add(Numbers.labelled(ELEMENT.in(lang, "asOf"), asOf.toString(), lang));
        }
        return lines;
    }

    /** Each source and batch by itself. */
    public static Stream<String> names(Figure figure, Lang lang) {
        var provenance = figure.provenance();
        return Stream.concat(
                provenance.sources().stream().map(source -> name(source, lang)),
                provenance.batches().stream().map(batch -> name(batch, lang)));
    }

    private static String name(Source source, Lang lang) {
        var published = source.published();
        return Numbers.remark(work(source, lang), published == null ? "" : published, lang);
    }

    private static String work(Source source, Lang lang) {
        if (source.publisher().isEmpty() || source.title().isEmpty()) {
            return source.publisher() + source.title();
        }
        return EXPORT.in(lang, "origins.work", source.publisher(), source.title());
    }

    private static String name(Batch batch, Lang lang) {
        return EXPORT.in(lang, "origins.batch", batch.id(), batch.file());
    }
}
