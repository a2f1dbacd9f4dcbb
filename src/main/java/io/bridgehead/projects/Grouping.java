package io.bridgehead.projects;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;

import io.bridgehead.figure.Text;
import io.bridgehead.reference.PlaceNames;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.scope.Parameter;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** What projects are put together by. Of each but the sector a project may have none. */
enum Grouping {
    SECTOR("sector", Dimension.SECTOR),
    CLUSTER("cluster", Dimension.CLUSTER),
    CHAIN("chain", Dimension.CHAIN),
    DIVISION("division", Dimension.DIVISION),
    ORIGIN("origin", Dimension.ORIGIN);

    private final String word;
    private final Dimension dimension;

    Grouping(String word, Dimension dimension) {
        this.word = word;
        this.dimension = dimension;
    }

    String word() {
        return word;
    }

    Dimension dimension() {
        return dimension;
    }

    /**
     * What projects are put together by: an origin that is a province by its full name, however it is written.
     *
     * @param field of {@link #dimension}
     */
    Field<String> key(Field<String> field, RegionCodes codes) {
        return switch (this) {
            case SECTOR, CLUSTER, CHAIN, DIVISION -> field;
            case ORIGIN -> origin(field, codes.places());
        };
    }

    private static Field<String> origin(Field<String> field, PlaceNames places) {
        var names = new TreeMap<>(places.provinces());
        if (names.isEmpty()) {
            return field;
        }
        // One look into a map for each row, however many names there are. Inlined: a map that is bound would make each
        // use
        // of it another expression to PostgreSQL, and none a group.
        var pairs = names.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
        var map = function("jsonb_object", SQLDataType.JSONB, inline(pairs));
        return coalesce(jsonbGetAttributeAsText(map, field), field).as("place_of_origin");
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
