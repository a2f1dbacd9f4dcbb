package io.bridgehead.reference;

import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.List;
import java.util.Set;

/**
 * The rows behind figures: summed up as a whole, and read a page at a time.
 *
 * @param <R> a row as it is shown
 * @param <S> what rows can be put in order by; ties go by a unique key, so that pages never overlap
 */
public interface RowList<R, S extends Enum<S>> {
    /** What of a scope these rows are filtered by. */
    Set<Parameter> parameters();

    /** All rows of a scope, told together. */
    RowSummary summary(Scope scope);

    /**
     * Some of the rows of a scope in order; what has no value for it comes last either way.
     *
     * @param offset how many to skip
     * @param limit how many at most
     */
    List<R> page(Scope scope, S sort, boolean ascending, int offset, int limit);
}
