package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.STAGING_PROJECT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.select;

import io.bridgehead.figure.Text;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.platform.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What changes in projects, by the year they were signed in. */
final class ProjectChange {
    private static final String NO_YEAR = "-";

    private final StagedChange change;

    private ProjectChange(DSLContext dsl) {
        this.change = new StagedChange(dsl);
    }

    /** What a load changes that is compared and not stored yet. */
    static Change of(Stage stage) {
        var p = PROJECT;
        var rows = STAGING_PROJECT;
        var before = select(p.ID, p.NAME, p.SIGNED_ON, p.AMOUNT, p.CURRENCY)
                .from(p)
                .where(ProjectComparison.overwritten(stage))
                .asTable("projects");
        var after = select(rows.ID, rows.NAME, rows.SIGNED_ON, rows.AMOUNT, rows.CURRENCY)
                .distinctOn(rows.ID)
                .from(rows)
                .where(rows.ID.notIn(select(p.ID).from(p).where(ProjectComparison.repeated(stage))))
                .orderBy(rows.ID)
                .asTable("projects");
        return new ProjectChange(stage.dsl())
                .add(false, before)
                .add(true, after)
                .read();
    }

    /** What a batch changed. */
    static Change of(DSLContext dsl, String region, long batch) {
        return new ProjectChange(dsl)
                .add(false, Versioned.PROJECTS.replaced(region, batch))
                .add(true, Versioned.PROJECTS.brought(region, batch))
                .read();
    }

    private Change read() {
        return change.read(
                year -> year.equals(NO_YEAR) ? Phrase.of("change.no-year").text() : Text.same(year), true);
    }

    private ProjectChange add(boolean after, Table<?> projects) {
        var name = Columns.of(projects, "name", String.class);
        var signedOn = Columns.of(projects, "signed_on", LocalDate.class);
        change.add(select(
                        inline(after),
                        coalesce(left(signedOn.cast(SQLDataType.CLOB), 4), inline(NO_YEAR)),
                        Columns.of(projects, "currency", String.class),
                        Columns.of(projects, "id", String.class),
                        name,
                        name,
                        inline(1L),
                        Columns.of(projects, "amount", BigDecimal.class))
                .from(projects));
        return this;
    }
}
