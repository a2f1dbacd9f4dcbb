package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.STAGING_NAME;
import static org.jooq.impl.DSL.sum;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The names of a file that stand for nothing, or for several entries: what an office can map before it loads again. */
final class UnknownNames {
    /** Beyond it the file is in another column or another list, and nobody would map one by one. */
    private static final int MOST = 200;

    private UnknownNames() {}

    /** At most 200 of a checked file, the most frequent first. */
    static List<UnknownName> of(Stage stage) {
        var n = STAGING_NAME;
        var rows = sum(n.ROW_COUNT);
        var nearest = new HashMap<String, Optional<Nearest>>();
        return stage.dsl()
                .select(n.LIST, n.NAME, rows)
                .from(n)
                .where(n.MATCHES.eq(0L).or(n.MATCHES.gt(1L).and(n.KIND.eq(n.LIST))))
                .groupBy(n.LIST, n.NAME)
                .orderBy(rows.desc(), n.LIST, n.NAME)
                .limit(MOST)
                .fetch(row -> new UnknownName(
                        row.value1(),
                        row.value2(),
                        row.value3().longValue(),
                        nearest
                                .computeIfAbsent(
                                        row.value1(),
                                        list -> Dictionary.of(list, stage.region())
                                                .map(dictionary -> dictionary.nearest(stage.dsl())))
                                .map(known -> known.candidates(row.value2()))
                                .orElse(List.of())
                                .stream()
                                .map(named -> new UnknownName.Candidate(named.code(), named.name()))
                                .toList()));
    }
}
