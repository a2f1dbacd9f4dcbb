package io.bridgehead.api;

import io.bridgehead.export.Format;
import io.bridgehead.scope.Catalogue;
import io.bridgehead.scope.Question;
import java.util.Optional;

/**
 * What the last part of a request's path means.
 *
 * @param file the format its ending names; empty where it has none: then the answer is the figure's JSON, not a file
 */
record AskedFigure(Question question, Optional<Format> file) {
    /**
     * @param name a figure's id, with or without an ending
     * @throws UnknownFigureException which says what there is
     */
    static AskedFigure of(Catalogue catalogue, String name) {
        var ending = name.lastIndexOf('.') + 1;
        var file = Format.of(name.substring(ending));
        var id = file.isPresent() ? name.substring(0, ending - 1) : name;
        return catalogue
                .find(id)
                .map(question -> new AskedFigure(question, file))
                .orElseThrow(() -> new UnknownFigureException(
                        id, catalogue.all().stream().map(Question::id).toList()));
    }
}
