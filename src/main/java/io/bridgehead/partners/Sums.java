package io.bridgehead.partners;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import io.bridgehead.db.Tables;
import io.bridgehead.figure.Ranking;
import io.bridgehead.platform.Columns;
import io.bridgehead.reference.RegionCodes;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What a period's trade adds up to by one key, and did a year before. Immutable. */
record Sums(List<Sum> all) {
    /**
     * @param kind whether the key is a partner or chapter of its own
     * @param before in the same months and flows a year before; null where those are not all loaded
     */
    record Sum(
            String key,
            Ranking.Kind kind,
            BigDecimal value,
            @Nullable BigDecimal before) {
        boolean isItem() {
            return kind == Ranking.Kind.ITEM;
        }

        @Nullable
        BigDecimal change() {
            return before == null ? null : value.subtract(before);
        }
    }

    /** One statement, once the codes are known: each partner, re-imports and what is assigned to none. */
    static Sums byPartner(DSLContext transaction, RegionCodes codes, TradeFilter filter, Compared compared) {
        var trade = TradeTable.byPartner(filter);
        var partners = PartnerCodes.read(transaction, filter.region());
        return read(
                transaction,
                trade,
                requireNonNull(trade.partner()),
                key -> partners.kind(key, codes),
                filter,
                compared);
    }

    /** One statement: each chapter; what is not broken down is assigned to none. */
    static Sums byChapter(DSLContext transaction, TradeFilter filter, Compared compared) {
        var trade = TradeTable.byChapter(filter);
        var chapter = requireNonNull(trade.chapter());
        return read(transaction, trade, chapter, Sums::kindOfChapter, filter, compared);
    }

    /** The kind of a partner's code. */
    static Field<String> kind(Field<String> partner, RegionCodes codes) {
        return when(partner.in(codes.ownPartners()), inline(Ranking.Kind.RE_IMPORT.code()))
                .when(
                        partner.in(select(Tables.AGGREGATE.CODE).from(Tables.AGGREGATE)),
                        inline(Ranking.Kind.UNASSIGNED.code()))
                .otherwise(inline(Ranking.Kind.ITEM.code()));
    }

    /** The kind of a chapter's code. */
    static Ranking.Kind kindOfChapter(String chapter) {
        return chapter.isEmpty() ? Ranking.Kind.UNASSIGNED : Ranking.Kind.ITEM;
    }

    /** Whether a code is that of a partner: neither the region's own country nor an aggregate. */
    static Condition isPartner(Field<String> partner, RegionCodes codes) {
        return partner.notIn(codes.ownPartners())
                .and(partner.notIn(select(Tables.AGGREGATE.CODE).from(Tables.AGGREGATE)));
    }

    static Ranking.Kind kind(String code) {
        return Arrays.stream(Ranking.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    List<Sum> items() {
        return all.stream().filter(Sum::isItem).toList();
    }

    BigDecimal total() {
        return all.stream().map(Sum::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Nullable
    BigDecimal totalBefore() {
        return all.stream().anyMatch(sum -> sum.before() == null)
                ? null
                : all.stream().map(Sum::before).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sums of one key as a table of {@code key}, {@code value} and {@code before}. */
    static Table<?> table(TradeTable trade, Field<String> key, TradeFilter filter, Compared compared) {
        var now = trade.of(compared.now().slices());
        var then = trade.of(compared.before());
        return select(
                        key.as("key"),
                        known(sum(trade.value()).filterWhere(now)).as("value"),
                        known(sum(trade.value()).filterWhere(then)).as("before"))
                .from(trade.table())
                .where(trade.rows(filter))
                .and(now.or(then))
                .groupBy(key)
                .asTable("sums");
    }

    private static Sums read(
            DSLContext transaction,
            TradeTable trade,
            Field<String> key,
            Function<String, Ranking.Kind> kind,
            TradeFilter filter,
            Compared compared) {
        var sums = table(trade, key, filter, compared);
        return new Sums(transaction
                .select(
                        Columns.of(sums, "key", String.class),
                        Columns.of(sums, "value", BigDecimal.class),
                        Columns.of(sums, "before", BigDecimal.class))
                .from(sums)
                .orderBy(Columns.of(sums, "key", String.class))
                .fetch(row -> new Sum(
                        row.value1(),
                        kind.apply(row.value1()),
                        row.value2(),
                        compared.comparable() ? row.value3() : null)));
    }

    /** A sum that is 0 where nothing was added up. */
    static Field<BigDecimal> known(Field<BigDecimal> sum) {
        return coalesce(sum, inline(BigDecimal.ZERO));
    }
}
