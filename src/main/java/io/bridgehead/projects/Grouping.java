package io.bridgehead.projects;

import static io.bridgehead.db.Tables.PROJECT;

import io.bridgehead.figure.Text;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Parameter;
import org.jooq.Field;

/** What projects are put together by. Of each but the sector a project may have none. */
enum Grouping {
    SECTOR("sector", PROJECT.SECTOR),
    CLUSTER("cluster", PROJECT.CLUSTER),
    CHAIN("chain", PROJECT.CHAIN),
    DIVISION("division", PROJECT.DIVISION),
    ORIGIN("origin", PROJECT.ORIGIN);

    private final String word;
    private final Field<String> field;

    Grouping(String word, Field<String> field) {
        this.word = word;
        this.field = field;
    }

    String word() {
        return word;
    }

    Field<String> field() {
        return field;
    }

    /** An origin is written as its file has it; where that is a known place's name, it is said in both languages. */
    Text name(RegionCodes codes, String key) {
        return switch (this) {
            case SECTOR -> codes.name(Parameter.SECTOR, key);
            case CLUSTER -> codes.name(Parameter.CLUSTER, key);
            case CHAIN -> codes.name(Parameter.CHAIN, key);
            case DIVISION -> codes.name(Parameter.DIVISION, key);
            case ORIGIN -> codes.places().name(key);
        };
    }
}
