package io.bridgehead.reference;

import io.bridgehead.figure.Figure;
import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the whole catalogue answers on the sample: real sizes, names, gaps and notes, for whoever writes them out. */
public final class CatalogueFigures {
    private CatalogueFigures() {}

    /** By id. What needs a partner is asked for one. */
    public static Map<String, Figure> all() {
        try (var database = SampleDatabase.create();
                var catalogue = new AskedCatalogue(database)) {
            var figures = new LinkedHashMap<String, Figure>();
            for (var question : catalogue.questions()) {
                figures.put(question.id(), question.ask(scope(question.id())));
            }
            return figures;
        }
    }

    /** What a question of this id is asked with. */
    public static Scope scope(String question) {
        var scope = FigureData.scope();
        return question.equals("partners.profile") ? scope.with(Parameter.PARTNER, "MNG") : scope;
    }
}
