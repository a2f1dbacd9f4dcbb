package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_MILESTONE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Milestones of chains with the reports on their progress. */
final class MilestoneLoading implements Loading {
    @Override
    public String staging() {
        return "staging_milestone";
    }

    @Override
    public String target() {
        return MilestoneRows.TARGET;
    }

    @Override
    public RowParser parser() {
        return new MilestoneRows();
    }

    @Override
    public void lock(Stage stage) {
        Locks.exclusive(stage.dsl(), stage.region(), Target.MILESTONES.code());
    }

    @Override
    public void check(Stage stage, Problems problems) {
        var m = STAGING_MILESTONE;
        Lists.CHAINS.resolve(stage, m, m.CHAIN, m.LINE, problems);
        var first = select(
                        m.CHAIN.as("chain"),
                        m.SEGMENT.as("segment"),
                        m.MILESTONE.as("milestone"),
                        m.REPORTED_ON.as("reported_on"),
                        min(m.LINE).as("first_line"))
                .from(m)
                .groupBy(m.CHAIN, m.SEGMENT, m.MILESTONE, m.REPORTED_ON)
                .having(count().gt(1))
                .asTable("first");
        var firstLine = DSL.field(DSL.name("first", "first_line"), SQLDataType.BIGINT);
        Findings.report(
                stage.dsl()
                        .select(m.LINE, m.MILESTONE, m.REPORTED_ON, firstLine, Findings.ALL)
                        .from(m)
                        .join(first)
                        .on(DSL.field(DSL.name("first", "chain"), SQLDataType.CLOB)
                                .eq(m.CHAIN))
                        .and(DSL.field(DSL.name("first", "segment"), SQLDataType.CLOB)
                                .eq(m.SEGMENT))
                        .and(DSL.field(DSL.name("first", "milestone"), SQLDataType.CLOB)
                                .eq(m.MILESTONE))
                        .and(DSL.field(DSL.name("first", "reported_on"), SQLDataType.LOCALDATE)
                                .isNotDistinctFrom(m.REPORTED_ON))
                        .where(m.LINE.gt(firstLine)),
                m.LINE,
                problems,
                found -> problems.add(
                        found.value1(),
                        "reported_on",
                        found.value3() == null ? found.value2() : found.value2() + " · " + found.value3(),
                        Phrase.of("expected.once", Long.toString(found.value4()))));
    }

    @Override
    public Counts compare(Stage stage) {
        return MilestoneComparison.compare(stage);
    }

    @Override
    public Change change(Stage stage) {
        return MilestoneChange.of(stage);
    }

    @Override
    public void store(Stage stage, long batch) {
        MilestoneStore.store(stage, batch);
    }
}
