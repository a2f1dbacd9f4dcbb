package io.bridgehead.ingest.profile;

import com.google.re2j.Pattern;
import io.bridgehead.figure.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says about its files, read and found in order.
 *
 * @param skip rows above the header; {@link #UNTIL_HEADER} where the header is to be found
 * @param headerRows 0, 1 or 2
 * @param fields by the target's word
 * @param numbers null: plain numbers
 * @param dates null: as the target takes them
 * @param warnings rules whose breach is no problem
 * @param inOrder days that shouldn't run backwards
 * @param recognised words of the header
 */
public record Rules(
        int skip,
        int headerRows,
        boolean refuseOthers,
        boolean moveShifted,
        List<RowRule> leaveOut,
        List<Case> cases,
        Map<String, FieldRule> fields,
        List<Melt> melts,
        @Nullable NumberStyle numbers,
        @Nullable UnitFrom unitFrom,
        @Nullable DateRule dates,
        Duplicates duplicates,
        List<String> key,
        Set<String> warnings,
        List<Order> inOrder,
        @Nullable String revision,
        List<String> recognised,
        @Nullable Pattern fileName) {
    static final int UNTIL_HEADER = -1;

    /**
     * When a row is meant: all that isn't null or empty must hold.
     *
     * @param column null: the first cell that isn't blank, or of a blank row any
     * @param is folded words, one of which the cell is
     */
    record Condition(
            @Nullable ColumnName column,
            Set<String> is,
            @Nullable Pattern matches,
            boolean blank) {}

    /** @param why a key such as {@code left-out.total} of the bundle, or words of the profile */
    record RowRule(Condition when, String why, @Nullable Text said) {}

    /** Two columns with days, the first of which comes first. */
    record Order(ColumnName first, ColumnName second) {}

    /** Fields of the rows for which a condition holds. */
    record Case(Condition when, Map<String, FieldRule> set) {}

    /**
     * A group of columns, each cell of which is a row.
     *
     * @param headers with the text that goes into {@code into}; empty where {@code matches} finds them
     * @param months whether they are those of January to December
     * @param into the field the header goes into; empty: into none
     * @param value the field the cell goes into
     */
    record Melt(
            Map<String, String> headers,
            @Nullable Pattern matches,
            Set<String> except,
            boolean months,
            @Nullable FieldRule year,
            String into,
            String value,
            Map<String, FieldRule> set) {}

    /** @param units by folded text of the column */
    record UnitFrom(ColumnName column, Map<String, BigDecimal> units) {}

    record DateRule(List<DateStyle> styles, Set<String> missing) {}

    enum Duplicates {
        REFUSE,
        FIRST,
        LAST,
        SUM
    }
}
