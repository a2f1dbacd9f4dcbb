package io.bridgehead.briefing;

import io.bridgehead.scope.Every;
import io.bridgehead.scope.ScopeCodec;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the next briefing of the last one: its periods move on, everything else stays.
 *
 * <p>The rule. Every scope and every quote has a period of its own, or none. A scope's is as long as its {@code every}
 * where that is quarter or month; else by its from and to: whole years are years, exactly one quarter (January to March
 * too) is a quarter, and anything else goes by months. A quote's is as it is written; a year to date goes by months, and
 * is a year once it is whole. The shortest of all these is the step, unless one is asked for. Whatever is no longer than
 * the step moves on by the step; what is longer stays: the year that a monthly briefing looks back on is the same next
 * month. A year to date still begins in January. What has no period stays, and so does what has no end, a fixed day, and
 * {@code latest}: those move by themselves. The other side of a comparison of two periods moves with its figure. The
 * briefing's date moves by the step, and it is seen as everything is now.
 */
public final class NextPeriod {
    private final BriefingStore store;
    private final NewestBatches newest;

    NextPeriod(BriefingStore store, NewestBatches newest) {
        this.store = store;
        this.newest = newest;
    }

    /** A new briefing beside the last one. */
    public Briefing make(Briefing last, String by) {
        return make(last, step(last.draft()), by);
    }

    /** The same of one that is kept. Fails with {@link BadBriefingException} where there is none. */
    public Briefing make(String region, UUID last, String by) {
        return make(store.find(region, last).orElseThrow(() -> new BadBriefingException("gone")), by);
    }

    public Briefing make(Briefing last, Every step, String by) {
        return store.create(last.region(), newest.pinned(last.region(), next(last.draft(), step)), by);
    }

    /** The shortest period that anything in a briefing is about; a month where nothing is about any. */
    public static Every step(Draft draft) {
        return draft.parts().stream()
                .flatMap(part -> Stream.concat(
                        part.texts().flatMap(NextPeriod::quoted),
                        part instanceof Part.Pictured pictured
                                ? MovedScope.own(ScopeCodec.read(pictured.query())).stream()
                                : Stream.empty()))
                .min(Steps.SHORTEST_FIRST)
                .orElse(Every.MONTH);
    }

    /** The same of the next period, of the same state of the data. */
    public static Draft next(Draft draft, Every step) {
        UnaryOperator<String> text = words -> moved(words, step);
        return draft.dated(draft.date().plusMonths(Steps.months(step)))
                .with(draft.parts().stream().map(part -> next(part, step, text)).toList());
    }

    private static Part next(Part part, Every step, UnaryOperator<String> text) {
        return switch (part) {
            case Part.Heading heading -> new Part.Heading(text.apply(heading.text()), heading.level());
            case Part.Paragraph paragraph -> new Part.Paragraph(text.apply(paragraph.text()));
            case Part.Bullets bullets ->
                new Part.Bullets(bullets.items().stream().map(text).toList());
            case Part.Pictured pictured ->
                new Part.Pictured(pictured.question(), query(pictured.query(), step), text.apply(pictured.words()));
        };
    }

    /** As it was written where nothing of it moves. */
    private static String query(String query, Every step) {
        var scope = ScopeCodec.read(query);
        var moved = MovedScope.later(scope, step);
        return moved.equals(scope) ? query : ScopeCodec.query(moved);
    }

    private static Stream<Every> quoted(String text) {
        return QuotedText.of(text).segments().stream()
                .filter(QuotedText.Quoted.class::isInstance)
                .map(QuotedText.Quoted.class::cast)
                .flatMap(quoted -> Optional.ofNullable(quoted.quote().period()).flatMap(QuotePeriod::own).stream());
    }

    private static String moved(String text, Every step) {
        return QuotedText.of(text).segments().stream()
                .map(segment -> segment instanceof QuotedText.Quoted quoted
                        ? quoted.quote().later(step).map(Quote::source).orElse(quoted.source())
                        : segment.source())
                .collect(Collectors.joining());
    }
}
