package io.bridgehead.ports;

import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.count;

import io.bridgehead.figure.Basis;
import io.bridgehead.figure.Period;
import io.bridgehead.figure.Status;
import io.bridgehead.figure.Text;
import io.bridgehead.figure.Texts;
import io.bridgehead.platform.RegionDatabase;
import io.bridgehead.reference.Answers;
import io.bridgehead.reference.RegionCodes;
import io.bridgehead.reference.RowList;
import io.bridgehead.reference.RowSummary;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was loaded and what was published on crossings, row by row. */
@Component
public class PortRowList implements RowList<PortRow, PortRowSort> {
    private static final Texts TEXTS = new Texts("figures");

    private final RegionDatabase database;
    private final Answers answers;

    public PortRowList(RegionDatabase database, Answers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public Set<Parameter> parameters() {
        return Set.of(Parameter.FROM, Parameter.TO, Parameter.PORT);
    }

    /**
     * One statement: how many rows there are. They are added to no sum: a total stands beside its two
     * directions, a year beside its months, and two sources beside each other.
     */
    @Override
    public RowSummary summary(Scope scope) {
        var codes = answers.check(scope);
        return database.read(scope.region(), answers.asOf(scope), transaction -> {
            var rows = new PortRowQuery(scope, Port.of(scope, codes));
            return transaction
                    .select(count(), boolOr(rows.status().eq(Status.SAMPLE.code())))
                    .from(rows.table())
                    .fetchSingle(row -> new RowSummary(
                            row.value1(),
                            List.of(),
                            Boolean.TRUE.equals(row.value2()),
                            row.value1() == 0 ? List.of() : List.of(TEXTS.get("rows.ports-no-sum"))));
        });
    }

    /** One statement. */
    @Override
    public List<PortRow> page(Scope scope, PortRowSort sort, boolean ascending, int offset, int limit) {
        var codes = answers.check(scope);
        return database.read(scope.region(), answers.asOf(scope), transaction -> {
            var ports = Port.of(scope, codes);
            var names = names(ports, codes);
            var rows = new PortRowQuery(scope, ports);
            return transaction
                    .selectFrom(rows.table())
                    .orderBy(rows.order(sort, ascending))
                    .offset(offset)
                    .limit(limit)
                    .fetch(row -> {
                        var place = row.get(rows.place());
                        var measure = row.get(rows.measure());
                        return new PortRow(
                                new Period(row.get(rows.start()), row.get(rows.end()), Basis.of(row.get(rows.basis()))),
                                names.getOrDefault(place, Text.same(place)),
                                TEXTS.get("rows.measure." + measure),
                                TEXTS.get("rows.way." + row.get(rows.direction())),
                                row.get(rows.value()),
                                unit(row.get(rows.unit())),
                                Status.of(row.get(rows.status())),
                                row.get(rows.batch()) == 0
                                        ? Text.same(row.get(rows.source()))
                                        : TEXTS.get("rows.batch", Long.toString(row.get(rows.batch()))));
                    });
        });
    }

    private static Text unit(String code) {
        return TEXTS.has("unit." + code) ? TEXTS.get("unit." + code) : Text.same(code);
    }

    /** Of a port, of a place with all its ports, and of all ports and those on land. */
    private static Map<String, Text> names(List<Port> ports, RegionCodes codes) {
        var names = new HashMap<>(Port.subjects(ports, codes));
        ports.forEach(port -> names.put(port.code(), port.name(codes)));
        return names;
    }
}
