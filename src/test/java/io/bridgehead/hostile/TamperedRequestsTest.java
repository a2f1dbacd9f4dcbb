package io.bridgehead.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.torture.Depth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Addresses that somebody has spoiled: each is refused or answered, never with an error of ours or another's rows. */
class TamperedRequestsTest extends HostileTest {
    static final long SEED = 20_261_127;

    @Test
    void theApiRefusesThemInASentence(TestReporter reporter) {
        var mutations = new Mutations(SEED);
        var paths = paths();
        assertThat(paths).hasSizeGreaterThan(100);
        var statuses = new TreeMap<Integer, Integer>();
        for (var i = 0; i < Depth.times(300, 1_000); i++) {
            var asked = mutations.of(mutations.one(paths));
            var answer = api().get(asked);

            statuses.merge(answer.status(), 1, Integer::sum);
            judge(asked, answer);
        }
        reporter.publishEntry(Depth.FOUND, "the API's answers by status: " + statuses);
        assertThat(statuses).containsKeys(400, 404);
    }

    @Test
    void bodiesThatAreNoneAreRefused() {
        var bodies = List.of(
                "",
                "{",
                "[]",
                "null",
                "\"\"",
                "0",
                "{\"nameZh\":{}}",
                "{\"nameZh\":[1,2]}",
                "{\"nameZh\":\"a\",\"nameZh\":\"b\"}",
                "{\"name\":1e400}",
                "{\"parts\":\"x\"}",
                "{\"title\":\"a\",\"parts\":[{\"kind\":\"x\"}]}",
                "{\"title\":\"a\",\"date\":\"2024-99-99\"}",
                "[".repeat(20_000),
                "{\"a\":".repeat(20_000),
                "\u0000",
                "{\"name\":\"\\u0000\",\"code\":\"MNG\"}",
                "{\"name\":\"\\ud800\",\"code\":\"MNG\"}",
                "{\"nameZh\":\"\\u0000\",\"nameEn\":\"x\",\"country\":\"CHN\",\"currency\":\"CNY\"}",
                "{\"@type\":\"java.net.URL\",\"class\":\"java.lang.Runtime\"}");
        for (var path : List.of(
                "/api/v1/regions/XX",
                "/api/v1/aliases/partner",
                "/api/v1/aliases/nothing",
                "/api/v1/briefings",
                "/api/v1/profiles/x",
                "/api/v1/imports",
                "/api/v1/imports/1/undo?region=XX",
                "/api/v1/imports/x/undo",
                "/api/v1/figures/trade.total",
                "/api/v1/nothing")) {
            for (var method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "HACK")) {
                for (var body : bodies) {
                    var answer = api().json(method, path, body);
                    var asked = method + " " + path + " " + body.substring(0, Math.min(40, body.length()));
                    saysNothingOfItsInside(asked, answer);
                    if (!method.equals("OPTIONS")) {
                        assertThat(answer.status()).as(asked).isGreaterThanOrEqualTo(400);
                    }
                }
            }
        }
    }

    @Test
    void headersThatAreNoneAreRefused() {
        for (var header : List.of(
                Map.entry("Accept", "x".repeat(20_000)),
                Map.entry("Accept", "*/*;q=;;,"),
                Map.entry("Accept-Language", "-,;q=99,\u0001"),
                Map.entry("Accept-Language", "a-".repeat(500)),
                Map.entry("Content-Type", "multipart/form-data"),
                Map.entry("Content-Type", "/"),
                Map.entry("Content-Length", "-1"),
                Map.entry("Transfer-Encoding", "chunked, identity"),
                Map.entry("Range", "bytes=0-1,5-3,-0"),
                Map.entry("If-Modified-Since", "never"),
                Map.entry("X-Forwarded-Host", "evil.example\" onload="),
                Map.entry("Host", "evil.example"),
                Map.entry("Cookie", "BRIDGEHEAD_SESSION_8080=../../x; JSESSIONID=%00"),
                Map.entry("Authorization", "Bearer \u0000"),
                Map.entry("Authorization", "Bearer " + "x".repeat(7_000)))) {
            for (var path : List.of("/api/v1/figures/trade.total", "/api/v1/regions", "/api/v1/imports")) {
                saysNothingOfItsInside(
                        header + " " + path,
                        api().with(header.getKey(), header.getValue()).get(path));
            }
        }
    }

    /** That the mark is found where it may be: else the rest would prove nothing. */
    @Test
    void theOtherRegionIsThereForWhomeverAsksForIt() {
        assertThat(api().get("/api/v1/figures/partners.top?region=" + OTHER).body())
                .contains(MARK);
        assertThat(api().get("/api/v1/figures/trade.total.csv?unit=CNY&region=" + OTHER)
                        .body())
                .contains(DIGITS);
    }

    /** Every address of the API's own description that is only read, with values where it needs some. */
    private List<String> paths() {
        var description = JsonMapper.builder()
                .build()
                .readTree(nobody().get("/api/v1/openapi").body());
        var paths = new ArrayList<String>();
        description.get("paths").propertyStream().forEach(path -> {
            var get = path.getValue().get("get");
            if (get != null) {
                paths.add(path.getKey().replaceAll("\\{id}|\\{file}", "1").replaceAll("\\{\\w+}", "x") + query(get));
            }
        });
        return paths;
    }

    private static String query(JsonNode operation) {
        var parameters = operation.get("parameters");
        if (parameters == null) {
            return "";
        }
        var words = StreamSupport.stream(parameters.spliterator(), false)
                .filter(parameter -> parameter.get("in").asString().equals("query") && parameter.get("example") != null)
                .map(parameter -> parameter.get("name").asString() + "="
                        + parameter.get("example").asString())
                .filter(word -> !word.startsWith("as-of") && !word.startsWith("unit"))
                .limit(4)
                .toList();
        return words.isEmpty() ? "" : "?" + String.join("&", words);
    }
}
