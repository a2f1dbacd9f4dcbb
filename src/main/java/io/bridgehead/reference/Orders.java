package io.bridgehead.reference;

import static org.jooq.impl.DSL.choose;

import io.bridgehead.scope.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Field;

/** Orders of codes that aren't those of their letters. */
public final class Orders {
    /** The segments of a chain, from raw material to market. */
    public static final List<String> SEGMENTS = List.of("upstream", "midstream", "downstream");

    private static final List<String> STAGES =
            Arrays.stream(Stage.values()).map(Stage::code).toList();

    private Orders() {}

    /** Where a segment's code stands among the segments; null for any other. */
    public static Field<Integer> segment(Field<String> code) {
        return place(code, SEGMENTS);
    }

    /** Where a stage's code stands in a project's life; null for any other. */
    public static Field<Integer> stage(Field<String> code) {
        return place(code, STAGES);
    }

    private static Field<Integer> place(Field<String> code, List<String> codes) {
        return choose(code).mapValues(codes.stream().collect(Collectors.toMap(each -> each, codes::indexOf)));
    }
}
