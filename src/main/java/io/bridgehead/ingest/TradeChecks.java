package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_NAME;
import static io.bridgehead.db.Tables.STAGING_SLICE;
import static io.bridgehead.db.Tables.STAGING_TRADE;
import static io.bridgehead.db.Tables.TRADE_SLICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import io.bridgehead.figure.Status;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import io.bridgehead.platform.Columns;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Table;

/** What is wrong with rows of trade beside one another, or beside what is there already. */
final class TradeChecks {
    private static final String PERIOD = "period";
    private static final String HS = "hs";

    private final Stage stage;
    private final TradeKeys keys;
    private final Problems problems;

    TradeChecks(Stage stage, TradeKeys keys, Problems problems) {
        this.stage = stage;
        this.keys = keys;
        this.problems = problems;
    }

    void all() {
        PartnerNames.report(
                stage, STAGING_TRADE, STAGING_NAME.ID.eq(STAGING_TRADE.NAME), "partner", STAGING_TRADE.LINE, problems);
        duplicates();
        mixedDetail();
        oneRevision();
        countedTwiceByHs();
        yearBesideMonths();
        yearBesideLoadedMonths();
    }

    private void duplicates() {
        var t = StagedTrade.as("t");
        var first = first();
        var firstLine = Columns.of(first, "first_line", Long.class);
        Findings.report(
                stage.dsl()
                        .select(
                                t.line(),
                                t.key().period(),
                                t.key().basis(),
                                t.key().flow(),
                                t.key().currency(),
                                t.partner(),
                                t.hs(),
                                firstLine,
                                Findings.ALL)
                        .from(t.table())
                        .join(first)
                        .on(Columns.of(first, "slice", Integer.class).eq(t.slice()))
                        .and(Columns.of(first, "same", Integer.class).eq(t.same()))
                        .and(Columns.of(first, "hs", String.class).eq(t.hs()))
                        .where(t.line().gt(firstLine)),
                t.line(),
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

    /** Where each key stands first that stands more than once: of the whole file mostly none. */
    private static Table<?> first() {
        var t = STAGING_TRADE;
        var partners = StagedTrade.partners();
        var same = Columns.of(partners, "same", Integer.class);
        return select(
                        t.SLICE.as("slice"),
                        same.as("same"),
                        t.HS.as("hs"),
                        min(t.LINE).as("first_line"))
                .from(t)
                .join(partners)
                .on(Columns.of(partners, "id", Integer.class).eq(t.NAME))
                .groupBy(t.SLICE, same, t.HS)
                .having(count().gt(1))
                .asTable("first");
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
        if (!keys.severalRevisions()) {
            return;
        }
        var t = StagedTrade.as("t");
        var other = StagedTrade.as("other");
        var revisions = select(
                        other.slice().as("slice"),
                        min(coalesce(other.revision(), inline(""))).as("first"))
                .from(other.table())
                .where(other.hs().ne(""))
                .groupBy(other.slice())
                .asTable("revisions");
        var first = Columns.of(revisions, "first", String.class);
        var revision = coalesce(t.revision(), inline(""));
        Findings.report(
                stage.dsl()
                        .select(t.line(), revision, first, Findings.ALL)
                        .from(t.table())
                        .join(revisions)
                        .on(Columns.of(revisions, "slice", Integer.class).eq(t.slice()))
                        .where(t.hs().ne(""))
                        .and(revision.ne(first)),
                t.line(),
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
        if (!keys.severalLengths()) {
            return;
        }
        var whole = StagedTrade.as("whole");
        var part = StagedTrade.as("part");
        var length = selectDistinct(length(STAGING_TRADE.HS).as("n"))
                .from(STAGING_TRADE)
                .where(STAGING_TRADE.HS.ne(""))
                .asTable("lengths");
        var n = Columns.of(length, "n", Integer.class);
        Findings.report(
                stage.dsl()
                        .select(part.line(), part.hs(), whole.line(), whole.hs(), Findings.ALL)
                        .from(part.table())
                        .join(length)
                        .on(n.lt(length(part.hs())))
                        .join(whole.table())
                        .on(whole.slice().eq(part.slice()))
                        .and(whole.same().eq(part.same()))
                        .and(whole.hs().eq(left(part.hs(), n))),
                part.line(),
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
