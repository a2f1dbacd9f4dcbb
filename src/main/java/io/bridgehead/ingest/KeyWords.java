package io.bridgehead.ingest;

import static org.jooq.impl.DSL.inline;

import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Several values as one text, which can be taken apart again: none of them holds a control character. */
final class KeyWords {
    private static final String BETWEEN = "\u001f";

    private KeyWords() {}

    static Field<String> join(Field<?>... parts) {
        return join(Arrays.asList(parts));
    }

    /** @param parts none of them null */
    static Field<String> join(List<Field<?>> parts) {
        return parts.stream()
                .<Field<String>>map(part -> part.cast(SQLDataType.CLOB))
                .reduce((before, next) -> DSL.concat(before, inline(BETWEEN), next))
                .orElseThrow();
    }

    static List<String> split(String key) {
        return List.of(key.split(BETWEEN, -1));
    }
}
