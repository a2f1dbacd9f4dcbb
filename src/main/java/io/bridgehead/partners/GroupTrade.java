package io.bridgehead.partners;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * What was traded with one partner while the members of no group changed.
 *
 * @param before in the same months a year earlier
 * @param day one of that time
 */
record GroupTrade(String partner, LocalDate day, BigDecimal value, BigDecimal before) {
    /** One statement. Members change in few months, and mostly in none of those that are asked for. */
    static List<GroupTrade> read(DSLContext transaction, TradeFilter filter, Compared compared, GroupMembers members) {
        var days = days(compared, members);
        var trade = TradeTable.byPartner(filter);
        var partner = requireNonNull(trade.partner());
        var now = trade.of(compared.now().slices());
        var then = trade.of(compared.before());
        var stretch = stretch(trade.period(), days).as("stretch");
        return transaction
                .select(
                        partner,
                        stretch,
                        Sums.known(sum(trade.value()).filterWhere(now)),
                        Sums.known(sum(trade.value()).filterWhere(then)))
                .from(trade.table())
                .where(trade.rows(filter))
                .and(now.or(then))
                .groupBy(partner, stretch)
                .fetch(row -> new GroupTrade(row.value1(), days.get(row.value2()), row.value3(), row.value4()));
    }

    /** The first day of each stretch of time in which members stay the same. */
    private static List<LocalDate> days(Compared compared, GroupMembers members) {
        var starts = Stream.concat(compared.now().slices().stream(), compared.before().stream())
                .map(Slice::start)
                .sorted()
                .toList();
        var days = new ArrayList<LocalDate>();
        days.add(starts.getFirst());
        days.addAll(members.changes(starts.getFirst(), starts.getLast()));
        return days;
    }

    private static Field<Integer> stretch(Field<LocalDate> period, List<LocalDate> days) {
        Field<Integer> place = inline(0);
        for (var i = 1; i < days.size(); i++) {
            place = when(period.ge(days.get(i)), inline(i)).otherwise(place);
        }
        return place;
    }
}
