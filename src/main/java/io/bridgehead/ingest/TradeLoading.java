package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.PARTNER;
import static io.bridgehead.db.Tables.STAGING_NAME;
import static io.bridgehead.db.Tables.STAGING_TRADE_NAME;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.val;

import io.bridgehead.ingest.problem.Problems;

/** Trade: whole slices give way to whole slices, and the rollups follow. */
final class TradeLoading implements Loading {
    private final Dates dates;
    private final TradeKeys keys = new TradeKeys();

    TradeLoading(Dates dates) {
        this.dates = dates;
    }

    @Override
    public String staging() {
        return "staging_trade";
    }

    @Override
    public String target() {
        return TradeRows.TARGET;
    }

    @Override
    public RowParser parser() {
        return new TradeRows(dates, keys);
    }

    @Override
    public void lock(Stage stage) {
        // The partner list must not change under a load that looks names up in it.
        Locks.shared(stage.dsl(), stage.region(), Target.PARTNERS.code());
        keys.write(stage.dsl());
        TradeSlices.lock(stage);
    }

    @Override
    public void check(Stage stage, Problems problems) {
        Names.lookUp(
                stage.dsl(),
                select(STAGING_TRADE_NAME.NAME, STAGING_TRADE_NAME.ROW_COUNT, STAGING_TRADE_NAME.ID)
                        .from(STAGING_TRADE_NAME),
                new PartnerNames(stage.region()).dictionary());
        TradeSlices.besideExisting(stage);
        new TradeChecks(stage, keys, problems).all();
    }

    @Override
    public Counts compare(Stage stage) {
        TradeSums.make(stage);
        TradeSlices.compare(stage);
        return TradeSlices.counts(stage);
    }

    @Override
    public Change change(Stage stage) {
        return TradeChange.of(stage);
    }

    @Override
    public void store(Stage stage, long batch) {
        listNewPartners(stage);
        TradeSlices.replace(stage, batch);
        TradeRollups.load(stage, keys.finerThanChapters(), batch);
    }

    /** Countries traded with for the first time. Sorted, so that two loads can't lock them crosswise. */
    private static void listNewPartners(Stage stage) {
        stage.dsl()
                .insertInto(PARTNER, PARTNER.REGION_ID, PARTNER.CODE, PARTNER.ISO, PARTNER.NAME_ZH, PARTNER.NAME_EN)
                .select(selectDistinct(
                                val(stage.region()), COUNTRY.CODE, COUNTRY.CODE, COUNTRY.NAME_ZH, COUNTRY.NAME_EN)
                        .from(COUNTRY)
                        .join(STAGING_NAME)
                        .on(STAGING_NAME.CODE.eq(COUNTRY.CODE))
                        .and(Names.known(PartnerNames.LIST))
                        .orderBy(COUNTRY.CODE))
                .onConflictDoNothing()
                .execute();
    }
}
