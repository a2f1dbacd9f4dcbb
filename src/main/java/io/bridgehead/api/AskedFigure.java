package io.bridgehead.api;

import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Question;

/** Which question a request's path means. */
final class AskedFigure {
    private AskedFigure() {}

    /** Fails with {@link UnknownFigureException}, which says what there is. */
    static Question find(Catalogue catalogue, String id) {
        return catalogue
                .find(id)
                .orElseThrow(() -> new UnknownFigureException(
                        id, catalogue.all().stream().map(Question::id).toList()));
    }
}
