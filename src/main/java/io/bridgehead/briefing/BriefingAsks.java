package io.bridgehead.briefing;

import io.bridgehead.scope.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a briefing asks, in its order: its figures and what its texts quote. */
final class BriefingAsks {
    private final Catalogue catalogue;
    private final Quotes quotes;

    BriefingAsks(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.quotes = new Quotes(catalogue);
    }

    List<Ask> of(Draft draft, Standpoint from) {
        return draft.parts().stream()
                .flatMap(part -> Stream.concat(
                        part.texts().flatMap(text -> quotes.asks(text, from).stream()),
                        part instanceof Part.Pictured pictured ? of(pictured, from).stream() : Stream.empty()))
                .distinct()
                .toList();
    }

    /** Empty where there is no such figure. */
    Optional<Ask> of(Part.Pictured pictured, Standpoint from) {
        return catalogue.find(pictured.question()).map(question -> Ask.of(question, from.scope(pictured)));
    }
}
