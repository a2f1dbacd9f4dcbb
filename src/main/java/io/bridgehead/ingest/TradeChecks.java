package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_SLICE;
import static io.bridgehead.db.Tables.STAGING_TRADE;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import io.bridgehead.figure.Status;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.impl.SQLDataType;

/** What is wrong with rows of trade beside one another, or beside what is there already. */
final class TradeChecks {
    private static final String PERIOD = "period";
    private static final String HS = "hs";

    private final Stage stage;
    private final Problems problems;

    TradeChecks(Stage stage, Problems problems) {
        this.stage = stage;
        this.problems = problems;
    }

    void all() {
        PartnerNames.report(stage, STAGING_TRADE, STAGING_TRADE.PARTNER, STAGING_TRADE.LINE, problems);
        duplicates();
        mixedDetail();
        oneRevision();
        countedTwiceByHs();
        yearBesideMonths();
        yearBesideLoadedMonths();
    }

    private void duplicates() {
        var t = STAGING_TRADE;
        var first = select(
                        t.PERIOD.as("period"),
                        t.BASIS.as("basis"),
                        t.FLOW.as("flow"),
                        t.CURRENCY.as("currency"),
                        t.PARTNER.as("partner"),
                        t.HS.as("hs"),
                        min(t.LINE).as("first_line"))
                .from(t)
                .groupBy(t.PERIOD, t.BASIS, t.FLOW, t.CURRENCY, t.PARTNER, t.HS)
                .having(count().gt(1))
                .asTable("first");
        var firstLine = field(name("first", "first_line"), SQLDataType.BIGINT);
        var key = new SliceKey(
                field(name("first", "period"), SQLDataType.LOCALDATE),
                field(name("first", "basis"), SQLDataType.CLOB),
                field(name("first", "flow"), SQLDataType.CLOB),
                field(name("first", "currency"), SQLDataType.CLOB));
        Findings.report(
                stage.dsl()
                        .select(t.LINE, t.PERIOD, t.BASIS, t.FLOW, t.CURRENCY, t.PARTNER, t.HS, firstLine, Findings.ALL)
                        .from(t)
                        .join(first)
                        .on(key.same(SliceKey.STAGED))
                        .and(field(name("first", "partner"), SQLDataType.CLOB).eq(t.PARTNER))
                        .and(field(name("first", "hs"), SQLDataType.CLOB).eq(t.HS))
                        .where(t.LINE.gt(firstLine)),
                t.LINE,
                problems,
                found -> problems.add(
                        found.value1(),
                        "",
                        List.of(
                                        period(found.value2(), found.value3()),
                                        found.value6(),
                                        found.value4(),
                                        found.value7(),
                                        found.value5())
                                .stream()
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        Phrase.of("expected.once", number(found.value8()))));
    }

    private void mixedDetail() {
        var s = STAGING_SLICE;
        Findings.report(
                stage.dsl()
                        .select(s.WHOLE_LINE, s.DETAIL_LINE, Findings.ALL)
                        .from(s)
                        .where(s.WHOLE_LINE.isNotNull())
                        .and(s.DETAIL_LINE.isNotNull()),
                s.WHOLE_LINE,
                problems,
                found ->
                        problems.add(found.value1(), HS, "", Phrase.of("expected.one-detail", number(found.value2()))));
    }

    /** A slice is of one revision of HS: the same chapter of another one can hold other goods. */
    private void oneRevision() {
        var t = STAGING_TRADE;
        var other = STAGING_TRADE.as("other");
        if (stage.dsl().fetchCount(selectDistinct(t.REVISION).from(t).where(t.HS.ne(""))) < 2) {
            return;
        }
        var revisions = select(
                        other.PERIOD.as("period"),
                        other.BASIS.as("basis"),
                        other.FLOW.as("flow"),
                        other.CURRENCY.as("currency"),
                        min(coalesce(other.REVISION, inline(""))).as("first"))
                .from(other)
                .where(other.HS.ne(""))
                .groupBy(other.PERIOD, other.BASIS, other.FLOW, other.CURRENCY)
                .asTable("revisions");
        var first = field(name("revisions", "first"), SQLDataType.CLOB);
        Findings.report(
                stage.dsl()
                        .select(t.LINE, coalesce(t.REVISION, inline("")), first, Findings.ALL)
                        .from(t)
                        .join(revisions)
                        .on(SliceKey.of(revisions).same(SliceKey.STAGED))
                        .where(t.HS.ne(""))
                        .and(coalesce(t.REVISION, inline("")).ne(first)),
                t.LINE,
                problems,
                found -> problems.add(
                        found.value1(),
                        "revision",
                        found.value2(),
                        found.value3().isEmpty()
                                ? Phrase.of("expected.revision-of-all")
                                : Phrase.of("expected.one-revision", found.value3())));
    }

    private void countedTwiceByHs() {
        var lengths = stage.dsl()
                .select(min(length(STAGING_TRADE.HS)), max(length(STAGING_TRADE.HS)))
                .from(STAGING_TRADE)
                .where(STAGING_TRADE.HS.ne(""))
                .fetchSingle();
        if (java.util.Objects.equals(lengths.value1(), lengths.value2())) {
            return;
        }
        var whole = STAGING_TRADE.as("whole");
        var part = STAGING_TRADE.as("part");
        var length = selectDistinct(length(STAGING_TRADE.HS).as("n"))
                .from(STAGING_TRADE)
                .where(STAGING_TRADE.HS.ne(""))
                .asTable("lengths");
        var n = field(name("lengths", "n"), SQLDataType.INTEGER);
        Findings.report(
                stage.dsl()
                        .select(part.LINE, part.HS, whole.LINE, whole.HS, Findings.ALL)
                        .from(part)
                        .join(length)
                        .on(n.lt(length(part.HS)))
                        .join(whole)
                        .on(new SliceKey(whole.PERIOD, whole.BASIS, whole.FLOW, whole.CURRENCY)
                                .same(new SliceKey(part.PERIOD, part.BASIS, part.FLOW, part.CURRENCY)))
                        .and(whole.PARTNER.eq(part.PARTNER))
                        .and(whole.HS.eq(left(part.HS, n))),
                part.LINE,
                problems,
                found -> problems.add(
                        found.value1(),
                        HS,
                        found.value2(),
                        Phrase.of("expected.not-within", found.value4(), number(found.value3()))));
    }

    private void yearBesideMonths() {
        var years = STAGING_SLICE.as("years");
        var months = STAGING_SLICE.as("months");
        Findings.report(
                stage.dsl()
                        .select(years.FIRST_LINE, years.PERIOD, min(months.FIRST_LINE), Findings.ALL)
                        .from(years)
                        .join(months)
                        .on(key(years).counters(key(months)))
                        .where(years.BASIS.eq(inline("year")))
                        .groupBy(years.FIRST_LINE, years.PERIOD),
                years.FIRST_LINE,
                problems,
                found -> problems.add(
                        found.value1(),
                        PERIOD,
                        period(found.value2(), "year"),
                        Phrase.of("expected.year-or-months", number(found.value3()))));
    }

    private void yearBesideLoadedMonths() {
        var s = STAGING_SLICE;
        var there = TRADE_SLICE;
        var sample = max(there.STATUS).filterWhere(there.STATUS.eq(Status.SAMPLE.code()));
        Findings.report(
                stage.dsl()
                        .select(s.FIRST_LINE, s.PERIOD, s.BASIS, sample, Findings.ALL)
                        .from(s)
                        .join(there)
                        .on(there.REGION_ID.eq(stage.region()))
                        .and(SliceKey.ROLLUP.counters(SliceKey.SLICE))
                        .groupBy(s.FIRST_LINE, s.PERIOD, s.BASIS),
                s.FIRST_LINE,
                problems,
                found -> problems.add(
                        found.value1(),
                        PERIOD,
                        period(found.value2(), found.value3()),
                        Phrase.of("expected.no-" + (found.value3().equals("year") ? "months" : "year")
                                + (found.value4() == null ? "-loaded" : "-sample"))));
    }

    private static SliceKey key(io.bridgehead.db.tables.StagingSlice slice) {
        return new SliceKey(slice.PERIOD, slice.BASIS, slice.FLOW, slice.CURRENCY);
    }

    private static String period(LocalDate period, String basis) {
        return basis.equals("year")
                ? Integer.toString(period.getYear())
                : period.toString().substring(0, 7);
    }

    private static String number(long line) {
        return Long.toString(line);
    }
}
