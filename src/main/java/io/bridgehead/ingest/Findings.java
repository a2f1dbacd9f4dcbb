package io.bridgehead.ingest;

import static org.jooq.impl.DSL.count;

import io.bridgehead.ingest.problem.Problems;
import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOrderByStep;

/** Reports what a check finds in the staged rows: the first ones by line, and how many more. */
final class Findings {
    /** To be selected by every check. */
    static final Field<Integer> ALL = count().over().as("all_found");

    private Findings() {}

    static <R extends Record> void report(
            SelectOrderByStep<R> check, Field<Long> line, Problems problems, Consumer<R> report) {
        var found = check.orderBy(line).limit(problems.most()).fetch();
        found.forEach(report);
        if (!found.isEmpty()) {
            problems.addUnlisted(found.getFirst().get(ALL) - found.size());
        }
    }
}
