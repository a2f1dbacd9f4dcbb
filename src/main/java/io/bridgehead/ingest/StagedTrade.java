package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_NAME;
import static io.bridgehead.db.Tables.STAGING_SLICE;
import static io.bridgehead.db.Tables.STAGING_TRADE;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import io.bridgehead.platform.Columns;
import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.Table;

/** The rows of a staged file of trade, with their slices and their partners in the place of numbers. */
record StagedTrade(Table<?> table) {
    /** @param alias so that rows can stand beside one another */
    static StagedTrade as(String alias) {
        var t = STAGING_TRADE;
        var s = STAGING_SLICE;
        var partners = partners();
        return new StagedTrade(select(
                        t.LINE,
                        s.PERIOD,
                        s.BASIS,
                        s.FLOW,
                        s.CURRENCY,
                        Columns.of(partners, "partner", String.class),
                        t.HS,
                        t.VALUE,
                        t.REVISION,
                        t.SLICE,
                        Columns.of(partners, "same", Integer.class))
                .from(t)
                .join(s)
                .on(s.ID.eq(t.SLICE))
                .join(partners)
                .on(Columns.of(partners, "id", Integer.class).eq(t.NAME))
                .asTable(alias));
    }

    /**
     * What the names of a file stand for by their numbers: the code of a partner, or themselves where that isn't known.
     * Those that stand for the same have one number in the column same.
     */
    static Table<?> partners() {
        var n = STAGING_NAME;
        var named = select(
                        n.ID.as("id"),
                        when(Names.known(PartnerNames.LIST), n.CODE)
                                .otherwise(n.NAME)
                                .as("partner"))
                .from(n)
                .where(n.LIST.eq(PartnerNames.LIST))
                .asTable("named");
        var id = Columns.of(named, "id", Integer.class);
        var partner = Columns.of(named, "partner", String.class);
        return select(id, partner, min(id).over(partitionBy(partner)).as("same"))
                .from(named)
                .asTable("partners");
    }

    SliceKey key() {
        return SliceKey.of(table);
    }

    Field<Long> line() {
        return Columns.of(table, "line", Long.class);
    }

    /** The number of the slice. */
    Field<Integer> slice() {
        return Columns.of(table, "slice", Integer.class);
    }

    Field<String> partner() {
        return Columns.of(table, "partner", String.class);
    }

    /** One number for all names of a partner. */
    Field<Integer> same() {
        return Columns.of(table, "same", Integer.class);
    }

    Field<String> hs() {
        return Columns.of(table, "hs", String.class);
    }

    Field<BigDecimal> value() {
        return Columns.of(table, "value", BigDecimal.class);
    }

    Field<String> revision() {
        return Columns.of(table, "revision", String.class);
    }
}
