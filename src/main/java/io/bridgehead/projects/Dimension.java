package io.bridgehead.projects;

import static io.bridgehead.db.Tables.PROJECT;

import io.bridgehead.scope.Scope;
import io.bridgehead.scope.Stage;
import java.util.List;
import org.jooq.Field;

/** What projects are told apart by, and asked for by. Of each but the sector and the stage a project may have none. */
enum Dimension {
    SECTOR(PROJECT.SECTOR),
    CLUSTER(PROJECT.CLUSTER),
    CHAIN(PROJECT.CHAIN),
    DIVISION(PROJECT.DIVISION),
    ORIGIN(PROJECT.ORIGIN),
    FAIR(PROJECT.FAIR),
    STAGE(PROJECT.STAGE);

    private final Field<String> field;

    Dimension(Field<String> field) {
        this.field = field;
    }

    Field<String> field() {
        return field;
    }

    /** Its word in the rollup. */
    String code() {
        return field.getName();
    }

    /** The codes of it that a scope asks for; none: it isn't filtered by it. */
    List<String> asked(Scope scope) {
        return switch (this) {
            case SECTOR -> scope.sectors();
            case CLUSTER -> scope.clusters();
            case CHAIN -> scope.chains();
            case DIVISION -> scope.divisions();
            case ORIGIN -> List.of();
            case FAIR -> scope.fairs();
            case STAGE -> scope.stages().stream().map(Stage::code).toList();
        };
    }
}
