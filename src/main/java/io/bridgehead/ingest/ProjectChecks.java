package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_STAGE;
import static io.bridgehead.db.Tables.STAGING_PROJECT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.bridgehead.db.tables.StagingProject;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What is wrong with rows of projects beside one another, or beside what is there already. */
final class ProjectChecks {
    private static final StagingProject ROWS = STAGING_PROJECT;

    private final Stage stage;
    private final Problems problems;

    ProjectChecks(Stage stage, Problems problems) {
        this.stage = stage;
        this.problems = problems;
    }

    void all() {
        Lists.SECTORS.resolve(stage, ROWS, ROWS.SECTOR, ROWS.LINE, problems);
        Lists.CLUSTERS.resolve(stage, ROWS, ROWS.CLUSTER, ROWS.LINE, problems);
        Lists.CHAINS.resolve(stage, ROWS, ROWS.CHAIN, ROWS.LINE, problems);
        Lists.DIVISIONS.resolve(stage, ROWS, ROWS.DIVISION, ROWS.LINE, problems);
        Lists.FAIRS.resolve(stage, ROWS, ROWS.FAIR, ROWS.LINE, problems);
        duplicates();
        attributes();
        stagesBeforeSigning();
    }

    /** What is the same in every row of a project. */
    static List<Field<?>> attributes(StagingProject rows) {
        return List.of(
                rows.NAME,
                rows.FAIR,
                rows.SECTOR,
                rows.CLUSTER,
                rows.CHAIN,
                rows.SEGMENT,
                rows.DIVISION,
                rows.ORIGIN,
                rows.INVESTOR,
                rows.AMOUNT,
                rows.CURRENCY,
                rows.SIGNED_ON);
    }

    private void duplicates() {
        var first = select(
                        ROWS.ID.as("id"), ROWS.STAGE.as("stage"), min(ROWS.LINE).as("first_line"))
                .from(ROWS)
                .groupBy(ROWS.ID, ROWS.STAGE)
                .having(count().gt(1))
                .asTable("first");
        var firstLine = DSL.field(DSL.name("first", "first_line"), SQLDataType.BIGINT);
        Findings.report(
                stage.dsl()
                        .select(ROWS.LINE, ROWS.ID, ROWS.STAGE, firstLine, Findings.ALL)
                        .from(ROWS)
                        .join(first)
                        .on(DSL.field(DSL.name("first", "id"), SQLDataType.CLOB).eq(ROWS.ID))
                        .and(DSL.field(DSL.name("first", "stage"), SQLDataType.CLOB)
                                .eq(ROWS.STAGE))
                        .where(ROWS.LINE.gt(firstLine)),
                ROWS.LINE,
                problems,
                found -> problems.add(
                        found.value1(),
                        "stage",
                        found.value2() + " · " + found.value3(),
                        Phrase.of("expected.once", Long.toString(found.value4()))));
    }

    /** Each row beside the first one of its project: every attribute that differs is a problem of its own. */
    private void attributes() {
        var first = STAGING_PROJECT.as("first");
        var lines = select(ROWS.ID, min(ROWS.LINE).as("first_line"))
                .from(ROWS)
                .groupBy(ROWS.ID)
                .having(count().gt(1))
                .asTable("lines");
        var firstLine = DSL.field(DSL.name("lines", "first_line"), SQLDataType.BIGINT);
        var mine = attributes(ROWS);
        var theirs = attributes(first);
        Findings.report(
                stage.dsl()
                        .select(ROWS.LINE, first.LINE, row(mine), row(theirs), Findings.ALL)
                        .from(ROWS)
                        .join(lines)
                        .on(DSL.field(DSL.name("lines", "id"), SQLDataType.CLOB).eq(ROWS.ID))
                        .join(first)
                        .on(first.LINE.eq(firstLine))
                        .where(row(mine).isDistinctFrom(row(theirs))),
                ROWS.LINE,
                problems,
                found -> {
                    for (var i = 0; i < mine.size(); i++) {
                        var value = found.value3().get(i);
                        var expected = found.value4().get(i);
                        if (!Objects.equals(value, expected)) {
                            problems.add(
                                    found.value1(),
                                    mine.get(i).getName(),
                                    Objects.toString(value, ""),
                                    Phrase.of(
                                            "expected.same-attribute",
                                            Objects.toString(expected, ""),
                                            Long.toString(found.value2())));
                        }
                    }
                });
    }

    /** A project that is now said to be signed later than a stage it is known to have reached. */
    private void stagesBeforeSigning() {
        var there = PROJECT_STAGE;
        var again = STAGING_PROJECT.as("again");
        Findings.report(
                stage.dsl()
                        .select(min(ROWS.LINE), ROWS.SIGNED_ON, max(there.STAGE_ON), Findings.ALL)
                        .from(ROWS)
                        .join(there)
                        .on(there.REGION_ID.eq(stage.region()))
                        .and(there.PROJECT_ID.eq(ROWS.ID))
                        .join(PROJECT)
                        .on(PROJECT.REGION_ID.eq(there.REGION_ID))
                        .and(PROJECT.ID.eq(there.PROJECT_ID))
                        .where(there.STAGE_ON.lt(ROWS.SIGNED_ON))
                        .and(PROJECT.SIGNED_ON.isDistinctFrom(ROWS.SIGNED_ON))
                        .and(ProjectComparison.kept(stage, there))
                        .and(notExists(selectOne()
                                .from(again)
                                .where(again.ID.eq(ROWS.ID))
                                .and(again.STAGE.eq(there.STAGE))))
                        .groupBy(ROWS.ID, ROWS.SIGNED_ON),
                min(ROWS.LINE),
                problems,
                found -> problems.add(
                        found.value1(),
                        "signed_on",
                        found.value2().toString(),
                        Phrase.of("expected.not-after-stage", found.value3())));
    }
}
