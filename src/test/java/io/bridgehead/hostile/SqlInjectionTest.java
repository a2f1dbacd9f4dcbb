package io.bridgehead.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.bridgehead.ingest.Target;
import io.bridgehead.torture.Depth;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.json.JsonMapper;

/** SQL said wherever a text can be said: it is a text, or it is refused. */
class SqlInjectionTest extends HostileTest {
    /** Shorter than the shortest time that is asked of the database to wait. */
    static final Duration PROMPT = Duration.ofSeconds(4);

    private static final List<String> READ = List.of(
            "/api/v1/figures/trade.total?%s",
            "/api/v1/figures/projects.by-sector?%s",
            "/api/v1/figures/partners.profile?partner=MNG&%s",
            "/api/v1/figures/chains.progress.csv?%s",
            "/api/v1/figures/ports.cargo?%s",
            "/api/v1/figures/compare.regions?%s",
            "/api/v1/imports?%s",
            "/api/v1/aliases?%s",
            "/api/v1/briefings?%s",
            "/api/v1/archive?%s",
            "/api/v1/imports/1?%s",
            "/api/v1/imports/1/file?%s");

    static final List<String> WORDS = Mutations.words(
            "section",
            "list.name",
            "list.investor",
            "list.origin",
            "list.amount-from",
            "list.sort",
            "list.columns",
            "briefing",
            "limit");

    @Test
    void theCorpusIsOne() {
        assertThat(Corpus.SQL).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @Test
    void asAParameterOfAnyAddress(TestReporter reporter) {
        var before = fingerprint();
        var addresses = addresses(READ, Depth.times(600, Integer.MAX_VALUE));
        reporter.publishEntry(Depth.FOUND, addresses.size() + " addresses of the API");
        try (var logged = new Logged()) {
            for (var asked : addresses) {
                var begun = System.nanoTime();
                var answer = api().get(asked);

                saysNothingOfItsInside(asked, answer);
                saysNothingOfTheOtherRegion(asked, answer);
                assertThat(Duration.ofNanos(System.nanoTime() - begun))
                        .as(asked)
                        .isLessThan(PROMPT);
            }
            assertThat(logged.complaints()).noneMatch(SqlInjectionTest::isOfTheDatabase);
        }
        assertThat(changedSince(before)).isEmpty();
    }

    @Test
    void asAnyPartOfAnAddress() {
        var before = fingerprint();
        try (var logged = new Logged()) {
            for (var payload : Corpus.SQL) {
                for (var path :
                        List.of("figures", "imports", "briefings", "archive", "profiles", "aliases", "regions")) {
                    var asked = "/api/v1/" + path + "/" + Mutations.encoded(payload);
                    saysNothingOfItsInside(asked, api().get(asked));
                    saysNothingOfItsInside(asked, api().send("DELETE", asked + "?name=x", new byte[0]));
                }
            }
            assertThat(logged.complaints()).noneMatch(SqlInjectionTest::isOfTheDatabase);
        }
        assertThat(changedSince(before)).isEmpty();
    }

    /** Every column of every kind of file: all of it is looked at, and none of it is loaded. */
    @Test
    void asAnyCellOfAFileThatIsChecked() throws IOException {
        var before = fingerprint();
        try (var logged = new Logged()) {
            for (var target : Target.values()) {
                var answer = api().upload(
                                "/api/v1/imports?dry-run=true&profile=" + target.code(),
                                "sql.csv",
                                file(target.columns()));
                saysNothingOfItsInside(target.code(), answer);
                assertThat(answer.status()).as(target.code()).isIn(200, 422);
            }
            assertThat(logged.complaints()).noneMatch(SqlInjectionTest::isOfTheDatabase);
        }
        assertThat(changedSince(before)).isEmpty();
    }

    @Test
    void asANameThatIsKept() {
        var names = Corpus.numbered(Corpus.SQL);
        var before = fingerprint();
        try (var logged = new Logged()) {
            for (var name : names) {
                var alias = JsonMapper.builder()
                        .build()
                        .createObjectNode()
                        .put("name", name)
                        .put("code", "MNG");
                assertThat(api().json("POST", "/api/v1/aliases/partner", alias.toString())
                                .status())
                        .as(name)
                        .isEqualTo(201);
            }
            assertThat(owner().fetch("SELECT name FROM name_alias").getValues(0, String.class))
                    .containsAll(names);
            for (var name : names) {
                var asked = "/api/v1/aliases/partner?name=" + Mutations.encoded(name);
                assertThat(api().send("DELETE", asked, new byte[0]).status())
                        .as(name)
                        .isEqualTo(204);
            }
            assertThat(logged.complaints()).noneMatch(SqlInjectionTest::isOfTheDatabase);
        }
        assertThat(changedSince(before)).containsExactly("name_alias");
    }

    @Test
    void asTheWordsOfABriefing() {
        var before = fingerprint();
        var json = JsonMapper.builder().build();
        try (var logged = new Logged()) {
            var written =
                    json.createObjectNode().put("title", Corpus.SQL.get(2)).put("author", Corpus.SQL.get(3));
            var parts = written.putArray("parts");
            Corpus.SQL.forEach(
                    payload -> parts.addObject().put("kind", "paragraph").put("text", payload));
            var created = api().json("POST", "/api/v1/briefings", written.toString());

            saysNothingOfItsInside("briefing", created);
            if (created.status() == 201) {
                var kept = json.readTree(created.body());
                assertThat(kept.get("title").asString()).isEqualTo(Corpus.SQL.get(2));
            }
            assertThat(logged.complaints()).noneMatch(SqlInjectionTest::isOfTheDatabase);
        }
        assertThat(changedSince(before)).isSubsetOf("briefing", "audit_entry", "audit_head");
    }

    /** Each word with each payload at each address, in no order: as many as there may be. */
    static List<String> addresses(List<String> places, int most) {
        var all = new ArrayList<String>();
        for (var word : WORDS) {
            for (var payload : Corpus.SQL) {
                places.forEach(address -> all.add(address.formatted(word + "=" + Mutations.encoded(payload))));
            }
        }
        Collections.shuffle(all, new java.util.Random(17));
        return all.subList(0, Math.min(most, all.size()));
    }

    /** A row a payload: it stands in each column once, beside what may stand there. */
    private static byte[] file(List<String> columns) throws IOException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            for (var payload : Corpus.SQL) {
                csv.writeRecord(Collections.nCopies(columns.size(), payload));
                IntStream.range(0, columns.size())
                        .mapToObj(at -> IntStream.range(0, columns.size())
                                .mapToObj(each -> each == at ? payload : "1")
                                .toList())
                        .forEach(csv::writeRecord);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static boolean isOfTheDatabase(String complaint) {
        return complaint.contains("SQL") || complaint.contains("jooq") || complaint.contains("postgresql");
    }
}
