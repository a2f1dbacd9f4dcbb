package io.bridgehead.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Source;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import io.bridgehead.scope.ScopeCodec;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Under every chart: what to know, which filters don't touch it, where its numbers come from and as of when. */
class FigureFooter extends Composite<Footer> {
    private static final int SOURCES_NAMED = 2;

    FigureFooter() {
        getContent().addClassName("figure-footer");
    }

    void show(Figure figure, Question question, Scope scope) {
        getContent().removeAll();
        // Where there is nothing to draw, the notes stand in the picture's place already.
        var notes = figure.shape().isEmpty() ? List.<Note>of() : figure.notes();
        notes.forEach(note -> {
            var paragraph = new Paragraph(note.text().in(scope.lang()));
            paragraph.addClassNames("figure-note", "figure-note-" + note.code());
            getContent().add(paragraph);
        });
        var untouched = untouched(question.parameters(), scope);
        if (!untouched.isEmpty()) {
            var paragraph = new Paragraph(Words.in(scope.lang(), "filters.untouched", untouched));
            paragraph.addClassName("figure-note");
            getContent().add(paragraph);
        }
        var line = new Paragraph(sources(figure, scope.lang()));
        line.addClassName("figure-source");
        getContent().add(line);
    }

    private static String sources(Figure figure, Lang lang) {
        var provenance = figure.provenance();
        var named = Stream.concat(
                        provenance.sources().stream().map(source -> name(source, lang)),
                        provenance.batches().stream().map(batch -> Words.in(lang, "source.batch", batch.id())))
                .toList();
        var more = named.size() - SOURCES_NAMED;
        var said = named.stream().limit(SOURCES_NAMED).collect(Collectors.joining(Words.in(lang, "list.separator")));
        var line = named.isEmpty()
                ? Words.in(lang, "source.none")
                : Words.in(lang, "source", more > 0 ? Words.in(lang, "source.more", said, more) : said);
        var asOf = provenance.asOf();
        return asOf == null ? line : line + Words.in(lang, "as-of", asOf);
    }

    private static String name(Source source, Lang lang) {
        var published = source.published();
        return published == null
                ? source.publisher()
                : Words.in(lang, "source.published", source.publisher(), published);
    }

    /** The filters of a scope that mean nothing to what takes {@code parameters}; empty where there are none. */
    static String untouched(Set<Parameter> parameters, Scope scope) {
        var given = ScopeCodec.write(scope).keySet();
        return Arrays.stream(Parameter.values())
                .filter(parameter -> !parameter.universal())
                .filter(parameter -> given.contains(parameter.word()))
                .filter(parameter -> !parameters.contains(parameter))
                .map(parameter -> Words.in(scope.lang(), "filter." + parameter.word()))
                .collect(Collectors.joining(Words.in(scope.lang(), "list.separator")));
    }
}
