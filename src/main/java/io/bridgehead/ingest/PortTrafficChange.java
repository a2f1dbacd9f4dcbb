package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.PORT;
import static io.bridgehead.db.Tables.PORT_TRAFFIC;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.bridgehead.figure.Text;
import io.bridgehead.ingest.problem.Phrase;
import io.bridgehead.platform.Columns;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;

/**
 * What changes in port traffic, by port and measure. Its values aren't added up: in and out stand beside their total,
 * and a year beside its months.
 */
final class PortTrafficChange {
    private final DSLContext dsl;
    private final String region;
    private final StagedChange change;

    private PortTrafficChange(DSLContext dsl, String region) {
        this.dsl = dsl;
        this.region = region;
        this.change = new StagedChange(dsl);
    }

    /**
     * What a load changes that is compared and not stored yet.
     *
     * @param before the rows of the slices that give way, in the columns of the table
     * @param after those that take their places, or are new
     */
    static Change of(Stage stage, Table<?> before, Table<?> after) {
        return new PortTrafficChange(stage.dsl(), stage.region())
                .add(false, before)
                .add(true, after)
                .read();
    }

    /** What a batch changed. */
    static Change of(DSLContext dsl, String region, long batch) {
        return new PortTrafficChange(dsl, region)
                .add(false, Versioned.TRAFFIC.replaced(region, batch))
                .add(true, Versioned.TRAFFIC.brought(region, batch))
                .read();
    }

    private PortTrafficChange add(boolean after, Table<?> rows) {
        var t = PORT_TRAFFIC;
        var port = Columns.of(rows, t.PORT);
        var measure = Columns.of(rows, t.MEASURE);
        var key = KeyWords.join(
                port, measure, Columns.of(rows, t.BASIS), Columns.of(rows, t.PERIOD), Columns.of(rows, t.DIRECTION));
        change.add(select(
                        inline(after),
                        KeyWords.join(port, measure),
                        Columns.of(rows, t.UNIT),
                        key,
                        key,
                        key,
                        inline(1L),
                        Columns.of(rows, t.VALUE))
                .from(rows));
        return this;
    }

    private Change read() {
        var ports = dsl.select(PORT.CODE, PORT.NAME_ZH, PORT.NAME_EN)
                .from(PORT)
                .where(PORT.REGION_ID.eq(region))
                .fetchMap(PORT.CODE, row -> new Text(row.value2(), row.value3()));
        return change.readKeys(key -> slice(KeyWords.split(key), ports), key -> row(KeyWords.split(key), ports), false);
    }

    private static Text slice(List<String> key, Map<String, Text> ports) {
        return Text.join(
                " · ",
                ports.getOrDefault(key.get(0), Text.same(key.get(0))),
                firstName(Phrase.of("traffic." + key.get(1))));
    }

    private static Text row(List<String> key, Map<String, Text> ports) {
        return Text.join(
                " · ",
                slice(key, ports),
                Text.same(period(key.get(2), LocalDate.parse(key.get(3)))),
                firstName(Phrase.of("direction." + key.get(4))));
    }

    private static String period(String basis, LocalDate first) {
        return switch (basis) {
            case "year" -> Integer.toString(first.getYear());
            case "quarter" -> first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3;
            default -> YearMonth.from(first).toString();
        };
    }

    /** Of the names a word may have in a file. */
    private static Text firstName(Phrase names) {
        return Text.of(lang -> names.in(lang).split("\\|", 2)[0]);
    }
}
