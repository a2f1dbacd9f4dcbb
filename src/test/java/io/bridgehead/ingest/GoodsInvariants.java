package io.bridgehead.ingest;

import static io.bridgehead.reference.FigureData.scope;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Ranking;
import io.bridgehead.figure.Trend;
import io.bridgehead.reference.AskedCatalogue;
import io.bridgehead.scope.Parameter;
import io.bridgehead.scope.Scope;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** What figures say of partners of some goods is what the facts add up to, in every state. */
final class GoodsInvariants {
    private static final Path MIGRATION = Path.of("db/migration/V24__goods_by_partner.sql");
    private static final List<String> TABLES =
            List.of("trade_goods", "trade_year_goods", "trade_goods_past", "trade_year_goods_past");

    private final IngestDatabase database;

    GoodsInvariants(IngestDatabase database) {
        this.database = database;
    }

    /** Of a random chapter, flow and rhythm. */
    void figuresEqualTheFactsAsOf(long batch, Random random) {
        var chapter = random.nextBoolean() ? "27" : "84";
        var flow = List.of("import", "export", "total").get(random.nextInt(3));
        var words = "chapter=%s flow=%s as of %d".formatted(chapter, flow, batch);
        try (var catalogue = new AskedCatalogue(database.database())) {
            var asked = scope("chapter", chapter, "flow", flow, "unit", "CNY", "as-of", Long.toString(batch));
            assertThat(largest(catalogue, asked)).as(words).isEqualTo(sums(chapter, flow, batch));
            assertThat(counts(catalogue, asked)).as(words).isEqualTo(countsOfFacts(chapter, flow, batch));
        }
    }

    private static Map<String, BigDecimal> largest(AskedCatalogue catalogue, Scope asked) {
        var values = new TreeMap<String, BigDecimal>();
        var ranking = (Ranking) catalogue.ask("partners.top", asked).shape();
        ranking.items().forEach(item -> values.put(item.key(), item.value().stripTrailingZeros()));
        return values;
    }

    private static Map<String, Integer> counts(AskedCatalogue catalogue, Scope asked) {
        var months = asked.with(Parameter.EVERY, List.of("month"));
        var counts = new TreeMap<String, Integer>();
        ((Trend) catalogue.ask("partners.count", months).shape())
                .series().stream()
                        .filter(series -> series.key().equals("computed"))
                        .flatMap(series -> series.points().stream())
                        .filter(point -> point.value() != null && point.value().signum() > 0)
                        .forEach(point -> counts.put(
                                point.period().start().toString(), point.value().intValueExact()));
        return counts;
    }

    private Map<String, BigDecimal> sums(String chapter, String flow, long batch) {
        var sums = new TreeMap<String, BigDecimal>();
        facts("partner, sum(value)", chapter, flow, batch).forEach((key, value) -> sums.put(key, value));
        return sums;
    }

    private Map<String, Integer> countsOfFacts(String chapter, String flow, long batch) {
        var counts = new TreeMap<String, Integer>();
        facts("period::text, count(DISTINCT partner)", chapter, flow, batch)
                .forEach((key, value) -> counts.put(key, value.intValueExact()));
        return counts;
    }

    private Map<String, BigDecimal> facts(String what, String chapter, String flow, long batch) {
        return database.rows().transactionResult(configuration -> {
            var dsl = configuration.dsl();
            dsl.fetch("SELECT set_config('bridgehead.as_of', ?, true)", Long.toString(batch));
            var found = new TreeMap<String, BigDecimal>();
            dsl.fetch(
                            "SELECT " + what + " FROM trade_flow_at WHERE region_id = ? AND left(hs, 2) = ?"
                                    + " AND (flow = ? OR ? = 'total') GROUP BY 1",
                            IngestDatabase.REGION_ID,
                            chapter,
                            flow,
                            flow)
                    .forEach(row -> found.put(
                            row.get(0, String.class),
                            row.get(1, BigDecimal.class).stripTrailingZeros()));
            return found;
        });
    }

    /** Where a database had trade before there were these rollups, they are made as loads would have made them. */
    void aMigrationMakesTheSame() throws IOException {
        var dsl = database.rows();
        var made = content(dsl);
        TABLES.forEach(table -> dsl.execute("DROP TABLE " + table + " CASCADE"));
        dsl.connection(connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(Files.readString(MIGRATION));
            }
            connection.commit();
        });
        assertThat(content(dsl)).isEqualTo(made);
    }

    private static Map<String, List<String>> content(DSLContext dsl) {
        var content = new TreeMap<String, List<String>>();
        TABLES.forEach(table -> content.put(
                table,
                dsl.fetch("SELECT (to_jsonb(t) - 'partners' - 'amounts' || jsonb_build_object('partner', partner,"
                                + " 'amount', trim_scale(amount)))::text FROM " + table
                                + " t, unnest(partners, amounts) AS traded (partner, amount) ORDER BY 1")
                        .getValues(0, String.class)));
        return content;
    }
}
