package io.bridgehead.ingest;

import static io.bridgehead.db.Tables.BATCH;
import static io.bridgehead.db.Tables.TRADE_YEAR_PARTNER;
import static io.bridgehead.db.Tables.TRADE_YEAR_PARTNER_PAST;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.figure.Status;
import io.bridgehead.torture.Depth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What is remembered of states that are gone; and promise 5. */
class HistoryTest {
    private static final String REGION = IngestDatabase.REGION_ID;
    private static final List<String> PARTNERS = List.of("MNG", "RUS", "USA", "JPN", "KOR");
    private static final List<String> GOODS = List.of("2701", "2702", "8429");
    private static final int STEPS = Depth.times(200, 1_000);

    @Test
    void answersEveryEarlierStateAsItWasAfterRandomLoadsRestatementsAndUndos(TestReporter reporter) throws IOException {
        try (var database = new IngestDatabase()) {
            var history = new HistoryInvariants(database.rows());
            var undo = new Undo(database.database().regions(), Clock.systemUTC());
            var random = new Random(20261125);
            var noted = new HashMap<Long, Map<String, String>>();
            var batches = new ArrayList<Long>();
            var undone = 0;
            for (var step = 0; step < STEPS; step++) {
                if (!batches.isEmpty() && random.nextInt(3) == 0) {
                    var batch = batches.get(random.nextBoolean() ? batches.size() - 1 : random.nextInt(batches.size()));
                    try {
                        batches.add(undo.undo(REGION, batch, "tester").id());
                        undone++;
                    } catch (UndoRefusedException e) {
                        assertThat(e.phrase().key()).startsWith("undo.");
                        continue;
                    }
                } else {
                    batches.add(load(database, random, step));
                }
                noted.put(batches.getLast(), history.now());
                if (step % 10 == 0) {
                    history.rollupsEqualTheFacts();
                }
            }

            assertThat(undone).as("undone").isGreaterThan(STEPS / 20);
            history.noOverlap();
            history.rollupsEqualTheFacts();
            noted.forEach((batch, then) ->
                    assertThat(history.asOf(batch)).as("as of batch " + batch).isEqualTo(then));
            for (var sample = 0; sample < 10; sample++) {
                history.rollupsEqualTheFactsAsOf(batches.get(random.nextInt(batches.size())));
            }
            var goods = new GoodsInvariants(database);
            for (var sample = 0; sample < 20; sample++) {
                goods.figuresEqualTheFactsAsOf(batches.get(random.nextInt(batches.size())), random);
            }
            goods.aMigrationMakesTheSame();
            reporter.publishEntry(
                    Depth.FOUND,
                    "%d loads and restatements and %d undos in %d steps: all rollups equal the facts after every tenth step and as of any batch, and every earlier state is as it was"
                            .formatted(batches.size() - undone, undone, STEPS));
        }
    }

    @Test
    void numbersAndTimesBatchesInTheOrderInWhichTheyAreCommittedEvenIfTheClockStandsStill() {
        try (var database = new IngestDatabase()) {
            var still = new Batches(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
            for (var time = 0; time < 3; time++) {
                database.database()
                        .regions()
                        .change(
                                REGION,
                                dsl -> still.add(
                                        dsl,
                                        REGION,
                                        new Batches.Entry(
                                                "trade", "loaded", "a.csv", "", "tester", 0, new Counts(0, 0, 0))));
            }

            assertThat(database.rows()
                            .select(BATCH.LOADED_AT)
                            .from(BATCH)
                            .orderBy(BATCH.ID)
                            .fetch(row -> row.value1().toInstant().toString()))
                    .containsExactly(
                            "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000001Z", "2026-01-01T00:00:00.000002Z");
        }
    }

    @Test
    void keepsOnlyTheYearsOfPartnersThatARestatedMonthChanges() {
        try (var database = new IngestDatabase()) {
            var header = String.join(",", Target.TRADE.columns());
            database.load(Target.TRADE, header, "2024-01,MNG,export,27,1,CNY", "2024-01,RUS,export,27,5,CNY");
            database.load(Target.TRADE, header, "2024-01,MNG,export,27,2,CNY", "2024-01,RUS,export,27,5,CNY");

            assertThat(database.rows().fetchValues(TRADE_YEAR_PARTNER_PAST.PARTNER))
                    .containsExactly("MNG");
            assertThat(database.rows().fetchCount(TRADE_YEAR_PARTNER)).isEqualTo(2);
        }
    }

    private static long load(IngestDatabase database, Random random, int step) {
        var target = List.of(Target.TRADE, Target.PROJECTS, Target.MILESTONES).get(random.nextInt(3));
        var lines = new ArrayList<String>();
        lines.add(String.join(",", target.columns()));
        switch (target) {
            case TRADE -> trade(random, lines);
            case PROJECTS -> projects(random, lines);
            case MILESTONES -> milestones(random, lines);
            default -> throw new IllegalArgumentException("not drawn here");
        }
        var file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        var report = database.imports()
                .load(new ImportRequest(
                        target.canonical(),
                        REGION,
                        "step-" + step + ".csv",
                        () -> new ByteArrayInputStream(file),
                        "tester",
                        random.nextInt(5) == 0 ? Status.SAMPLE : Status.LOADED,
                        Progress.NONE));
        assertThat(report.problems()).isEmpty();
        return report.batch().orElseThrow();
    }

    /** One to three months of two flows, with one to three partners and one to three goods. */
    private static void trade(Random random, List<String> lines) {
        random.ints(1, 9)
                .distinct()
                .limit(random.nextInt(1, 4))
                .forEach(month -> random.ints(0, PARTNERS.size())
                        .distinct()
                        .limit(random.nextInt(1, 4))
                        .forEach(partner -> random.ints(0, GOODS.size())
                                .distinct()
                                .limit(random.nextInt(1, 4))
                                .forEach(goods -> lines.add("2024-%02d,%s,%s,%s,%d,CNY"
                                        .formatted(
                                                month,
                                                PARTNERS.get(partner),
                                                month % 2 == 0 ? "import" : "export",
                                                GOODS.get(goods),
                                                random.nextInt(1, 5))))));
    }

    /** One to four of eight projects, each at one stage or two. */
    private static void projects(Random random, List<String> lines) {
        random.ints(1, 9).distinct().limit(random.nextInt(1, 5)).forEach(id -> {
            var project = String.join(
                    ",",
                    "P" + id,
                    "名" + random.nextInt(2),
                    one(random, "", "nof-2023"),
                    one(random, "other", "digital"),
                    one(random, "", "agri"),
                    one(random, "", "dairy"),
                    one(random, "", "150100"),
                    one(random, "", "北京市"),
                    "",
                    one(random, "", "1", "2.50", "3"),
                    one(random, "CNY", "CNY", "USD"),
                    one(random, "", "2023-12-31", "2024-01-01"));
            lines.add(project + "," + one(random, "signed", "fulfilled") + "," + one(random, "", "2024-01-01"));
            if (random.nextBoolean()) {
                lines.add(project + "," + one(random, "started", "in-production", "cancelled") + ",2024-0"
                        + random.nextInt(2, 5) + "-01");
            }
        });
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    /** One to three of six milestones, planned or reported on one day. */
    private static void milestones(Random random, List<String> lines) {
        random.ints(1, 7).distinct().limit(random.nextInt(1, 4)).forEach(id -> {
            var milestone = "dairy,upstream,M%d,%d,2024-01-01,2024-12-31,,,".formatted(id, random.nextInt(1, 3));
            lines.add(milestone
                    + (random.nextInt(4) == 0
                            ? ","
                            : "0.%d,2024-0%d-01".formatted(random.nextInt(1, 9), random.nextInt(2, 6))));
        });
    }
}
