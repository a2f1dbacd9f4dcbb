package io.bridgehead.ingest.profile;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of a field comes from and what is made of it.
 *
 * @param missing what stands for nothing
 * @param unit what one unit of this number is; null: what the profile says for all
 */
record FieldRule(
        Source source,
        Set<String> missing,
        Steps steps,
        @Nullable BigDecimal unit) {
    FieldRule {
        missing = Set.copyOf(missing);
    }

    static FieldRule of(Source source) {
        return new FieldRule(source, Set.of(), Steps.NONE, null);
    }

    /** Where a text comes from. */
    sealed interface Source {}

    /** @param optional whether a file may lack it */
    record Column(ColumnName name, boolean optional) implements Source {}

    record Constant(String text) implements Source {}

    /** @param with what stands between them */
    record Join(List<FieldRule> parts, String with) implements Source {}

    record FirstOf(List<FieldRule> parts) implements Source {}

    /** What becomes of a text that the map of values doesn't have. */
    enum Otherwise {
        KEEP,
        MISSING,
        PROBLEM
    }

    /**
     * What is done to a text, in this order; a missing one is left alone.
     *
     * @param pattern its one group is kept
     * @param values by folded text
     * @param padTo 0: not filled up
     * @param cut 0: not cut
     * @param as what is stored instead of any text; null: the text
     */
    record Steps(
            @Nullable Pattern pattern,
            Map<String, String> values,
            Otherwise otherwise,
            int padTo,
            String padWith,
            int cut,
            String prefix,
            @Nullable String as) {
        static final Steps NONE = new Steps(null, Map.of(), Otherwise.KEEP, 0, "", 0, "", null);

        Steps {
            values = Map.copyOf(values);
        }

        boolean none() {
            return equals(NONE);
        }
    }
}
