package io.bridgehead.ingest;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;

import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.ingest.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Reports rows whose key stands in an earlier row of the file. */
final class Duplicates {
    private Duplicates() {}

    /** @param column to report them in; empty where they are about the whole row */
    static void report(
            Stage stage,
            Table<?> rows,
            Field<Long> line,
            List<? extends Field<?>> key,
            String column,
            Problems problems) {
        var selected = new ArrayList<Field<?>>(key);
        selected.add(line.as("line"));
        selected.add(min(line).over(partitionBy(key)).as("first_line"));
        var numbered = select(selected).from(rows).asTable("numbered");
        var lineOf = field(name("numbered", "line"), SQLDataType.BIGINT);
        var firstLine = field(name("numbered", "first_line"), SQLDataType.BIGINT);
        var wanted = new ArrayList<Field<?>>(List.of(numbered.fields()));
        wanted.add(Findings.ALL);
        Findings.report(
                stage.dsl().select(wanted).from(numbered).where(lineOf.gt(firstLine)),
                lineOf,
                problems,
                found -> problems.add(
                        found.get(lineOf),
                        column,
                        key.stream()
                                .map(part -> Objects.toString(found.get(part.getName()), ""))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        Phrase.of("expected.once", Long.toString(found.get(firstLine)))));
    }
}
