package io.bridgehead.briefing;

import io.bridgehead.export.Brief;
import io.bridgehead.scope.Catalogue;
import java.util.stream.Stream;

/**
 * Makes of a briefing what is written into files: its figures asked, its quotes filled, at the batches it holds. Made
 * again at any later time it has the same data; only names, which come from the lists of today, and notes may be others.
 *
 * <p>Thread-safe.
 */
public final class BriefingWriter {
    private final BriefingAsks asks;
    private final Quotes quotes;
    private final Asker asker;
    private final AnnotationStore annotations;

    BriefingWriter(Catalogue catalogue, Asker asker, AnnotationStore annotations) {
        this.asks = new BriefingAsks(catalogue);
        this.quotes = new Quotes(catalogue);
        this.asker = asker;
        this.annotations = annotations;
    }

    /**
     * @param remarks whether the notes on its figures are beside them
     * @param link where the briefing can be looked at, for the metadata of files; empty: nowhere
     */
    public record Extras(boolean remarks, String link) {
        public static final Extras NONE = new Extras(false, "");
    }

    /** Fails with {@link BadBriefingException} where it asks or shows more, or says more with quotes and notes,
     * than it may. */
    public Composed compose(Briefing briefing, Extras extras) {
        return compose(briefing.region(), briefing.draft(), extras);
    }

    /** The same of one that isn't saved yet. */
    public Composed compose(String region, Draft draft, Extras extras) {
        var from = Standpoint.of(region, draft);
        var asked = asks.of(draft, from);
        if (asked.size() > Limits.ASKS) {
            throw new BadBriefingException("too-many-asks", asked.size(), Limits.ASKS);
        }
        var answers = asker.ask(asked);
        var remarks = extras.remarks() ? Remarks.read(annotations, asked) : Remarks.NONE;
        var pieces = new Pieces(asks, quotes, from, answers, remarks);
        for (var i = 0; i < draft.parts().size(); i++) {
            pieces.add(draft.parts().get(i), i + 1);
        }
        var brief = new Brief(draft.lang(), cover(draft, extras), pieces.list());
        Limits.values(brief.figures());
        Limits.letters(brief.pieces().stream().flatMap(BriefingWriter::texts));
        return new Composed(brief, pieces.problems());
    }

    private static Stream<String> texts(Brief.Piece piece) {
        return switch (piece) {
            case Brief.Heading heading -> Stream.of(heading.text());
            case Brief.Paragraph paragraph -> Stream.of(paragraph.text());
            case Brief.Bullets bullets -> bullets.items().stream();
            case Brief.Pictured pictured ->
                Stream.concat(
                        Stream.of(pictured.words()), pictured.remarks().stream().map(Brief.Remark::text));
        };
    }

    private static Brief.Cover cover(Draft draft, Extras extras) {
        return new Brief.Cover(draft.title(), draft.author(), draft.date(), draft.classification(), extras.link());
    }
}
