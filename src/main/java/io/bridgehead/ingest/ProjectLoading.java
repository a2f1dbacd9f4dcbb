package io.bridgehead.ingest;

import io.bridgehead.ingest.problem.Problems;

/** Projects with the stages they reached. */
final class ProjectLoading implements Loading {
    @Override
    public String staging() {
        return "staging_project";
    }

    @Override
    public String target() {
        return ProjectRows.TARGET;
    }

    @Override
    public RowParser parser() {
        return new ProjectRows();
    }

    @Override
    public void lock(Stage stage) {
        Locks.exclusive(stage.dsl(), stage.region(), Target.PROJECTS.code());
    }

    @Override
    public void check(Stage stage, Problems problems) {
        new ProjectChecks(stage, problems).all();
        ProjectStore.keepUnsaidSegments(stage);
    }

    @Override
    public Counts compare(Stage stage) {
        return ProjectComparison.compare(stage);
    }

    @Override
    public Change change(Stage stage) {
        return ProjectChange.of(stage);
    }

    @Override
    public void store(Stage stage, long batch) {
        ProjectStore.store(stage, batch);
    }
}
