package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_TRADE;
import static io.bridgehead.db.Tables.STAGING_TRADE_SUM;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.platform.Columns;
import org.jooq.Field;

/**
 * The rows of a staged file added up by partner and by chapter, in one pass. A slice comes whole from its file, so what it
 * changes and its rollups are read here, and not from a million rows again.
 */
final class TradeSums {
    private TradeSums() {}

    static void make(Stage stage) {
        Staging.create(stage.dsl(), "staging_trade_sum");
        var t = STAGING_TRADE;
        var partners = StagedTrade.partners();
        var partner = Columns.of(partners, "partner", String.class);
        var chapter = left(t.HS, inline(2));
        stage.dsl()
                .insertInto(STAGING_TRADE_SUM)
                .select(select(t.SLICE, partner, chapter, sum(t.VALUE))
                        .from(t)
                        .join(partners)
                        .on(Columns.of(partners, "id", Integer.class).eq(t.NAME))
                        .groupBy(groupingSets(new Field<?>[] {t.SLICE, partner}, new Field<?>[] {t.SLICE, chapter})))
                .execute();
        Staging.analyze(stage.dsl(), "staging_trade_sum");
    }
}
