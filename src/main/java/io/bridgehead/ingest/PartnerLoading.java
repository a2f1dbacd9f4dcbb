package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.PARTNER;
import static io.bridgehead.db.Tables.PARTNER_ALIAS;
import static io.bridgehead.db.Tables.STAGING_PARTNER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import io.bridgehead.ingest.problem.Problems;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** A region's own list of partners: by code; the aliases of a code that is in the file are replaced. */
final class PartnerLoading implements Loading {
    @Override
    public String staging() {
        return "staging_partner";
    }

    @Override
    public String target() {
        return PartnerRows.TARGET;
    }

    @Override
    public RowParser parser() {
        return new PartnerRows();
    }

    @Override
    public void lock(Stage stage) {
        ListTables.of(Target.PARTNERS).lock(stage.dsl(), stage.region());
    }

    @Override
    public void check(Stage stage, Problems problems) {
        new PartnerChecks(stage, problems).all();
    }

    @Override
    public Counts compare(Stage stage) {
        var s = STAGING_PARTNER;
        var p = PARTNER;
        var there = p.CODE.isNotNull();
        var same = there.and(row(s.ISO, s.NAME_ZH, s.NAME_EN).isNotDistinctFrom(row(p.ISO, p.NAME_ZH, p.NAME_EN)))
                .and(stagedAliases().isNotDistinctFrom(aliases(stage.region())));
        var changed = condition(coalesce(DSL.field(same), inline(false))).not();
        return stage.dsl()
                .select(
                        count().filterWhere(changed),
                        count().filterWhere(there.and(changed)),
                        count().filterWhere(same))
                .from(s)
                .leftJoin(p)
                .on(p.REGION_ID.eq(stage.region()))
                .and(p.CODE.eq(s.CODE))
                .fetchSingle(record -> new Counts(record.value1(), record.value2(), record.value3()));
    }

    /** The partners that are new or said otherwise, apart from their aliases. */
    @Override
    public Change change(Stage stage) {
        var s = STAGING_PARTNER;
        var p = PARTNER;
        var same = p.REGION_ID.eq(stage.region()).and(p.CODE.eq(s.CODE));
        var differs = row(s.ISO, s.NAME_ZH, s.NAME_EN).isDistinctFrom(row(p.ISO, p.NAME_ZH, p.NAME_EN));
        var before = select(p.fields()).from(p).join(s).on(same).where(differs);
        var after = select(s.fields())
                .from(s)
                .leftJoin(p)
                .on(same)
                .where(p.CODE.isNull().or(differs));
        return ListChange.of(stage, Target.PARTNERS)
                .entries(false, before.asTable("entries"))
                .entries(true, after.asTable("entries"))
                .read();
    }

    @Override
    public void store(Stage stage, long batch) {
        ListPast.whileChanging(stage.dsl(), stage.region(), Target.PARTNERS, batch, () -> {
            upsertPartners(stage.dsl(), stage.region());
            replaceAliases(stage.dsl(), stage.region());
        });
    }

    private static void upsertPartners(DSLContext dsl, String region) {
        var s = STAGING_PARTNER;
        var p = PARTNER;
        dsl.insertInto(p, p.REGION_ID, p.CODE, p.ISO, p.NAME_ZH, p.NAME_EN)
                .select(select(val(region), s.CODE, s.ISO, s.NAME_ZH, s.NAME_EN)
                        .from(s)
                        .orderBy(s.CODE))
                .onConflict(p.REGION_ID, p.CODE)
                .doUpdate()
                .setAllToExcluded()
                .where(row(p.ISO, p.NAME_ZH, p.NAME_EN)
                        .isDistinctFrom(row(excluded(p.ISO), excluded(p.NAME_ZH), excluded(p.NAME_EN))))
                .execute();
    }

    private static void replaceAliases(DSLContext dsl, String region) {
        var a = PARTNER_ALIAS;
        var names = PartnerChecks.stagedAliases();
        var folded = field(name("staged_aliases", "folded"), SQLDataType.CLOB);
        var code = field(name("staged_aliases", "code"), SQLDataType.CLOB);
        var alias = field(name("staged_aliases", "alias"), SQLDataType.CLOB);
        dsl.deleteFrom(a)
                .where(a.REGION_ID.eq(region))
                .and(a.CODE.in(select(STAGING_PARTNER.CODE).from(STAGING_PARTNER)))
                .and(row(a.FOLDED, a.CODE, a.ALIAS)
                        .notIn(select(folded, code, alias).from(names)))
                .execute();
        dsl.insertInto(a, a.REGION_ID, a.FOLDED, a.CODE, a.ALIAS)
                .select(select(val(region), folded, code, alias).from(names))
                .onConflictDoNothing()
                .execute();
    }

    private static Field<String> stagedAliases() {
        var code = field(name("staged_aliases", "code"), SQLDataType.CLOB);
        var alias = field(name("staged_aliases", "alias"), SQLDataType.CLOB);
        var folded = field(name("staged_aliases", "folded"), SQLDataType.CLOB);
        return field(select(listAgg(alias, "|").withinGroupOrderBy(folded))
                .from(PartnerChecks.stagedAliases())
                .where(code.eq(STAGING_PARTNER.CODE)));
    }

    private static Field<String> aliases(String region) {
        var a = PARTNER_ALIAS;
        return field(select(listAgg(a.ALIAS, "|").withinGroupOrderBy(a.FOLDED))
                .from(a)
                .where(a.REGION_ID.eq(region))
                .and(a.CODE.eq(STAGING_PARTNER.CODE)));
    }
}
