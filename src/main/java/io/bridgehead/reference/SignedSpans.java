package io.bridgehead.reference;

import static io.bridgehead.db.Tables.PROJECT_SUM;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import io.bridgehead.scope.Scope;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Which rows of the rollup of projects hold a period, each project once; those signed nobody knows when are always among them. */
public final class SignedSpans {
    /** When projects were signed of which nobody knows. */
    public static final Field<LocalDate> UNKNOWN = field("DATE '-infinity'", SQLDataType.LOCALDATE);

    private static final String MONTH = "month";
    private static final String YEAR = "year";

    private SignedSpans() {}

    /** Every month for itself. */
    public static Condition byMonth(Scope scope) {
        return of(MONTH).and(unknown().or(within(scope.from(), scope.to())));
    }

    /** Years that the period holds as a whole, and of others the months that it holds. */
    public static Condition byYear(Scope scope) {
        var from = scope.from();
        var to = scope.to();
        var whole = of(YEAR).and(unknown().or(within(firstWholeYear(from), lastWholeYear(to))));
        if (from != null && from.getMonth() != Month.JANUARY) {
            var end = from.withMonth(12);
            whole = whole.or(of(MONTH).and(within(from, to != null && to.isBefore(end) ? to : end)));
        }
        if (to != null && to.getMonth() != Month.DECEMBER) {
            var begin = to.withMonth(1);
            whole = whole.or(of(MONTH).and(within(from != null && from.isAfter(begin) ? from : begin, to)));
        }
        return whole;
    }

    private static @Nullable YearMonth firstWholeYear(@Nullable YearMonth from) {
        return from == null || from.getMonth() == Month.JANUARY
                ? from
                : from.withMonth(1).plusYears(1);
    }

    private static @Nullable YearMonth lastWholeYear(@Nullable YearMonth to) {
        return to == null || to.getMonth() == Month.DECEMBER
                ? to
                : to.withMonth(12).minusYears(1);
    }

    private static Condition of(String span) {
        return PROJECT_SUM.SPAN.eq(inline(span));
    }

    private static Condition unknown() {
        return PROJECT_SUM.START.eq(UNKNOWN);
    }

    /** Spans that begin in a period. */
    private static Condition within(@Nullable YearMonth from, @Nullable YearMonth to) {
        var start = PROJECT_SUM.START;
        return (from == null ? start.gt(UNKNOWN) : start.ge(from.atDay(1)))
                .and(to == null ? noCondition() : start.le(to.atEndOfMonth()));
    }
}
