package io.bridgehead.briefing;

import io.bridgehead.figure.Lang;
import io.bridgehead.scope.AsOf;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.Map;

/**
 * From where all figures of a briefing are seen.
 *
 * @param asOf number of the last batch that counts, by region
 */
record Standpoint(String region, Lang lang, Map<String, Long> asOf) {
    static Standpoint of(Briefing briefing) {
        return of(briefing.region(), briefing.draft());
    }

    static Standpoint of(String region, Draft draft) {
        return new Standpoint(region, draft.lang(), draft.asOf());
    }

    Standpoint asOf(Map<String, Long> batches) {
        return new Standpoint(region, lang, batches);
    }

    /** The region with nothing filtered. */
    Scope scope() {
        return seen(Scope.of(region, lang));
    }

    /** What a part asks. */
    Scope scope(Part.Pictured pictured) {
        return seen(pictured.scope(region));
    }

    /** The state of a region that hasn't any is the one there is. */
    private Scope seen(Scope scope) {
        var batch = asOf.get(scope.region());
        var inWords = scope.with(Parameter.LANG, lang.code());
        return batch == null
                ? inWords.without(Parameter.AS_OF)
                : inWords.with(Parameter.AS_OF, new AsOf.Batch(batch).code());
    }
}
