package io.bridgehead.projects;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.MILESTONE;
import static io.bridgehead.db.Tables.PROJECT;
import static io.bridgehead.db.Tables.PROJECT_PAST;
import static io.bridgehead.db.Tables.PROJECT_STAGE;
import static io.bridgehead.db.Tables.PROJECT_STAGE_PAST;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.BIGINT;

import io.bridgehead.figure.Status;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.projects.ProjectDossier.ChainMilestone;
import io.bridgehead.projects.ProjectDossier.Step;
import io.bridgehead.projects.ProjectVersions.StageState;
import io.bridgehead.reference.CodeLists;
import io.bridgehead.reference.Orders;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Scope;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that is known of one project, as it stands and as it stood. */
@Component
public class ProjectDossiers {
    private final RegionDatabase database;
    private final CodeLists codes;

    public ProjectDossiers(RegionDatabase database, CodeLists codes) {
        this.database = database;
        this.codes = codes;
    }

    /**
     * A project of a scope's region at the moment the scope asks for; empty where there is none of that id. The other
     * filters of the scope don't matter.
     */
    public Optional<ProjectDossier> find(Scope scope, String id) {
        var known = codes.check(scope);
        var asOf = codes.asOf(scope);
        return database.read(
                scope.region(),
                asOf,
                transaction -> ProjectQuery.select(transaction)
                        .where(PROJECT.REGION_ID.eq(scope.region()))
                        .and(PROJECT.ID.eq(id))
                        .fetchOptional()
                        .map(row -> {
                            var chain = row.get(PROJECT.CHAIN);
                            var stages = stages(transaction, scope.region(), id, asOf);
                            var versions = new ProjectVersions(states(transaction, known, id, asOf), stages);
                            var notes = notes(transaction, scope.region(), versions.batches());
                            var batch = Objects.requireNonNull(row.get(PROJECT.BATCH_ID));
                            return new ProjectDossier(
                                    ProjectQuery.row(row, known.places()),
                                    chain,
                                    Objects.requireNonNull(notes.get(batch)),
                                    steps(stages),
                                    versions.changes(number -> Objects.requireNonNull(notes.get(number))),
                                    chain == null ? List.of() : milestones(transaction, scope.region(), chain));
                        }));
    }

    private static List<Step> steps(List<StageState> stages) {
        return stages.stream()
                .filter(stage -> stage.until() == null)
                .sorted(Comparator.comparing(StageState::stage))
                .map(stage -> new Step(stage.stage(), stage.on()))
                .toList();
    }

    private static List<ProjectVersions.State> states(
            DSLContext transaction, RegionCodes codes, String id, @Nullable Long asOf) {
        var now = PROJECT;
        var past = PROJECT_PAST;
        var region = codes.region().id();
        return transaction
                .select(ProjectStates.columns(now))
                .select(castNull(BIGINT), BATCH.STATUS)
                .from(now)
                .join(BATCH)
                .on(BATCH.REGION_ID.eq(now.REGION_ID), BATCH.ID.eq(now.BATCH_ID))
                .where(now.REGION_ID.eq(region))
                .and(now.ID.eq(id))
                .unionAll(select(ProjectStates.columns(past))
                        .select(past.REPLACED_BY, BATCH.STATUS)
                        .from(past)
                        .join(BATCH)
                        .on(BATCH.REGION_ID.eq(past.REGION_ID), BATCH.ID.eq(past.BATCH_ID))
                        .where(past.REGION_ID.eq(region))
                        .and(past.ID.eq(id))
                        .and(asOf == null ? noCondition() : past.REPLACED_BY.le(asOf)))
                .fetch(row -> ProjectStates.read(row, codes));
    }

    private static List<StageState> stages(DSLContext transaction, String region, String id, @Nullable Long asOf) {
        var now = PROJECT_STAGE;
        var past = PROJECT_STAGE_PAST;
        return transaction
                .select(now.STAGE, now.STAGE_ON, now.BATCH_ID, castNull(BIGINT))
                .from(now)
                .where(now.REGION_ID.eq(region))
                .and(now.PROJECT_ID.eq(id))
                .unionAll(select(past.STAGE, past.STAGE_ON, past.BATCH_ID, past.REPLACED_BY)
                        .from(past)
                        .where(past.REGION_ID.eq(region))
                        .and(past.PROJECT_ID.eq(id))
                        .and(asOf == null ? noCondition() : past.REPLACED_BY.le(asOf)))
                .fetch(row ->
                        new StageState(ProjectQuery.stage(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    private static Map<Long, BatchNote> notes(DSLContext transaction, String region, Collection<Long> batches) {
        return transaction
                .select(BATCH.ID, BATCH.FILE_NAME, BATCH.LOADED_AT, BATCH.STATUS, BATCH.UNDOES)
                .from(BATCH)
                .where(BATCH.REGION_ID.eq(region))
                .and(BATCH.ID.in(batches))
                .fetchMap(
                        BATCH.ID,
                        row -> new BatchNote(
                                row.value1(),
                                row.value2(),
                                row.value3().toInstant(),
                                Status.of(row.value4()),
                                row.value5()));
    }

    private static List<ChainMilestone> milestones(DSLContext transaction, String region, String chain) {
        return transaction
                .select(MILESTONE.SEGMENT, MILESTONE.NAME, MILESTONE.PLANNED_FINISH, MILESTONE.ACTUAL_FINISH)
                .from(MILESTONE)
                .where(MILESTONE.REGION_ID.eq(region))
                .and(MILESTONE.CHAIN.eq(chain))
                .orderBy(Orders.segment(MILESTONE.SEGMENT), MILESTONE.PLANNED_FINISH, MILESTONE.NAME)
                .fetch(row -> new ChainMilestone(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
