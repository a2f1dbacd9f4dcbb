package io.bridgehead.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a column of the list must be for a project to stay in it. */
public sealed interface ColumnFilter {
    /** Contains the text, whatever the case and the width of its letters. */
    record Contains(String text) implements ColumnFilter {}

    /** Is just this text, to the letter. */
    record Whole(String text) implements ColumnFilter {}

    /** Is one of these; a project without any is none of them. */
    record AnyOf(List<String> codes) implements ColumnFilter {
        public AnyOf {
            codes = List.copyOf(codes);
        }
    }

    /**
     * From one amount to another, both included, in whole units of currency. Only amounts in the region's own currency
     * are compared with them, unless the currency is filtered by too.
     *
     * @param from null: from the least
     * @param to null: to the most
     */
    record Amounts(@Nullable BigDecimal from, @Nullable BigDecimal to) implements ColumnFilter {}

    /**
     * From one day to another, both included.
     *
     * @param from null: from the first
     * @param to null: to the last
     */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) implements ColumnFilter {}
}
