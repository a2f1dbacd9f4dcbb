package io.bridgehead.projects;

import static io.bridgehead.db.Tables.PROJECT;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.inline;

import io.bridgehead.figure.Text;
import io.bridgehead.reference.PlaceNames;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Parameter;
import java.util.LinkedHashMap;
import java.util.TreeMap;
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

    /** What a project is put together by: an origin that is a province by its full name, however it is written. */
    Field<String> field(RegionCodes codes) {
        return switch (this) {
            case SECTOR, CLUSTER, CHAIN, DIVISION -> field;
            case ORIGIN -> origin(codes.places());
        };
    }

    private Field<String> origin(PlaceNames places) {
        var names = new TreeMap<>(places.provinces());
        if (names.isEmpty()) {
            return field;
        }
        // Inlined: values that are bound would make each use of it another expression to PostgreSQL, and none a group.
        var inlined = new LinkedHashMap<Field<String>, Field<String>>();
        names.forEach((written, name) -> inlined.put(inline(written), inline(name)));
        return choose(field).mapFields(inlined).otherwise(field).as("place_of_origin");
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
