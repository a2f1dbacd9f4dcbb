package io.bridgehead.briefing;

import io.bridgehead.export.Annotations;
import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Note;
import io.bridgehead.figure.Text;
import io.bridgehead.platform.SingleFlight;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Question;
import io.bridgehead.scope.Scope;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the notes on figures under them. Those of a region are read once for all the figures of a page; one that somebody
 * adds here shows at once, one from elsewhere within seconds.
 *
 * <p>Thread-safe.
 */
final class CurrentAnnotations implements Annotations {
    private static final String NOTE = "annotation";
    private static final int SECONDS = 3;
    private static final int MOST = 20;

    private final AnnotationStore store;
    private final Clock clock;
    private final SingleFlight<Read, List<Annotation>> read = new SingleFlight<>(MOST);

    CurrentAnnotations(AnnotationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Figure annotated(Question question, Scope scope, Figure figure) {
        var region = scope.region();
        var now = new Read(region, store.changes(), clock.instant().getEpochSecond() / SECONDS);
        var standing = read.get(now, () -> store.current(region));
        if (standing.isEmpty()) {
            return figure;
        }
        var remarks = new Remarks(standing);
        var zh = remarks.on(asked(question, scope, Lang.ZH), figure);
        var en = remarks.on(asked(question, scope, Lang.EN), figure);
        return IntStream.range(0, zh.size())
                .mapToObj(at -> new Note(
                        NOTE, new Text(zh.get(at).said(Lang.ZH), en.get(at).said(Lang.EN))))
                .reduce(figure, Figure::and, (first, second) -> second);
    }

    private static Ask asked(Question question, Scope scope, Lang lang) {
        return Ask.of(question, scope.with(Parameter.LANG, lang.code()));
    }

    /** @param changes how often notes were changed here */
    private record Read(String region, long changes, long seconds) {}
}
