package io.bridgehead.partners;

import static io.bridgehead.db.Tables.COUNTRY;
import static io.bridgehead.db.Tables.COUNTRY_GROUP;
import static io.bridgehead.db.Tables.COUNTRY_GROUP_MEMBER;
import static io.bridgehead.db.Tables.PARTNER;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;

import io.bridgehead.figure.Figure;
import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Rate;
import io.bridgehead.platform.Columns;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.Evidence;
import io.bridgehead.reference.Notes;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Trade with groups of countries, each with those that were its members at the time of the trade. */
final class CountryGroups {
    static final String ID = "trade.groups";

    private final RegionDatabase database;
    private final Answers answers;

    CountryGroups(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    Figure answer(Scope scope) {
        var codes = answers.check(scope);
        var filter = TradeFilter.of(scope, codes);
        return database.read(
                scope.region(), answers.asOf(scope), transaction -> answer(transaction, scope, codes, filter));
    }

    private Figure answer(DSLContext transaction, Scope scope, RegionCodes codes, TradeFilter filter) {
        var loaded = Loaded.read(transaction, filter);
        var compared = Compared.of(loaded.coverage(), scope, filter);
        var evidence = new Evidence();
        var notes = new Notes();
        TradeNotes.filter(notes, scope, filter, loaded);
        compared.notes(notes, filter);
        if (codes.list(Parameter.GROUP).codes().isEmpty()) {
            notes.add("no-groups");
        }
        List<Row> rows = compared.now().slices().isEmpty() || filter.meansNothing()
                ? List.of()
                : rows(transaction, codes, filter, compared, scope.groups());
        if (!rows.isEmpty()) {
            compared.testify(evidence);
            rows.forEach(row -> evidence.addSource(row.source()));
            notes.add("groups-overlap");
        }
        var base = new MinimumBase(rows.isEmpty() ? null : rows.getFirst().totalBefore());
        var items = rows.stream()
                .map(row -> item(row, codes, filter, compared, base))
                .toList();
        base.note(notes);
        return answers.figure(
                ID,
                scope,
                TradeNotes.period(compared.now()),
                filter.money().unit(),
                new Ranking(
                        items,
                        rows.isEmpty()
                                ? null
                                : filter.money().tell(rows.getFirst().total())),
                evidence,
                notes);
    }

    private static Ranking.Item item(
            Row row, RegionCodes codes, TradeFilter filter, Compared compared, MinimumBase base) {
        var name = codes.name(Parameter.GROUP, row.group());
        return new Ranking.Item(
                row.group(),
                name,
                Ranking.Kind.ITEM,
                filter.money().tell(row.value()),
                Rate.share(row.value(), row.total()),
                base.growth(name, row.value(), row.before()),
                Rate.contribution(row.value(), row.before(), row.totalBefore()),
                compared.status(),
                compared.source());
    }

    /** One statement: each partner's trade by month or year, added up by the groups it was then a member of. */
    private static List<Row> rows(
            DSLContext transaction, RegionCodes codes, TradeFilter filter, Compared compared, List<String> asked) {
        var trade = TradeTable.byPartner(filter);
        var partner = requireNonNull(trade.partner());
        var now = trade.of(compared.now().slices());
        var then = trade.of(compared.before());
        var traded = name("traded")
                .as(select(
                                partner.as("partner"),
                                trade.period().as("period"),
                                Sums.known(sum(trade.value()).filterWhere(now)).as("value"),
                                Sums.known(sum(trade.value()).filterWhere(then)).as("before"))
                        .from(trade.table())
                        .where(trade.rows(filter))
                        .and(now.or(then))
                        .groupBy(partner, trade.period()));
        var whom = Columns.of(traded, "partner", String.class);
        var period = Columns.of(traded, "period", LocalDate.class);
        var value = Columns.of(traded, "value", BigDecimal.class);
        var before = Columns.of(traded, "before", BigDecimal.class);
        var member = members(filter.region());
        // A partner listed twice, as itself and by its country, counts once.
        var members = selectDistinct(Columns.of(member, "code", String.class), whom, period, value, before)
                .from(traded)
                .join(member)
                .on(Columns.of(member, "partner", String.class).eq(whom))
                .and(period.between(
                        Columns.of(member, "valid_from", LocalDate.class),
                        Columns.of(member, "valid_to", LocalDate.class)))
                .where(Sums.isPartner(whom, codes))
                .asTable("members");
        var ofGroup = Sums.known(sum(Columns.of(members, value)));
        return transaction
                .with(traded)
                .with(member)
                .select(
                        COUNTRY_GROUP.CODE,
                        COUNTRY_GROUP.SOURCE_ID,
                        ofGroup,
                        Sums.known(sum(Columns.of(members, before))),
                        field(select(Sums.known(sum(value))).from(traded)),
                        field(select(Sums.known(sum(before))).from(traded)))
                .from(COUNTRY_GROUP)
                .leftJoin(members)
                .on(Columns.of(members, COUNTRY_GROUP_MEMBER.CODE).eq(COUNTRY_GROUP.CODE))
                .where(COUNTRY_GROUP.REGION_ID.eq(filter.region()))
                .and(asked.isEmpty() ? noCondition() : COUNTRY_GROUP.CODE.in(asked))
                .groupBy(COUNTRY_GROUP.CODE, COUNTRY_GROUP.SOURCE_ID)
                .orderBy(ofGroup.desc(), COUNTRY_GROUP.CODE)
                .fetch(row -> new Row(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        compared.comparable() ? row.value4() : null,
                        row.value5(),
                        compared.comparable() ? row.value6() : null));
    }

    /** Each member by the code it is a partner by: its own, or that of a partner that is its country. */
    private static CommonTableExpression<?> members(String region) {
        var m = COUNTRY_GROUP_MEMBER;
        return name("member")
                .fields("code", "partner", "valid_from", "valid_to")
                .asMaterialized(select(m.CODE, m.PARTNER, m.VALID_FROM, m.VALID_TO)
                        .from(m)
                        .where(m.REGION_ID.eq(region))
                        .union(select(m.CODE, PARTNER.CODE, m.VALID_FROM, m.VALID_TO)
                                .from(m)
                                .join(COUNTRY)
                                .on(COUNTRY.CODE.eq(m.PARTNER))
                                .join(PARTNER)
                                .on(PARTNER.REGION_ID.eq(m.REGION_ID).and(PARTNER.ISO.in(COUNTRY.CODE, COUNTRY.ALPHA2)))
                                .where(m.REGION_ID.eq(region))));
    }

    private record Row(
            String group,
            String source,
            BigDecimal value,
            @Nullable BigDecimal before,
            BigDecimal total,
            @Nullable BigDecimal totalBefore) {}
}
