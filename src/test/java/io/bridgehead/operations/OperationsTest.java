package io.bridgehead.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What those who run a copy can ask it over HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "bridgehead.data=target/test-data/${random.uuid}",
            "bridgehead.admin-token=" + OperationsTest.TOKEN
        })
class OperationsTest {
    static final String TOKEN = "a-token-of-more-than-thirty-two-characters";
    private static final String[] RIGHT = {"Authorization", "Bearer " + TOKEN};

    @Value("${local.server.port}")
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void tellsWhoeverAsksWhetherItIsAliveAndReadyAndNoMore() throws Exception {
        for (var path : List.of("/actuator/health/liveness", "/actuator/health/readiness")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(get(path).body()).as(path).isEqualTo("{\"status\":\"UP\"}");
        }
        assertThat(get("/actuator/health").body()).doesNotContain("database").contains("\"status\":\"UP\"");
        assertThat(get("/actuator/health/database").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsItsNumbersOnlyToWhoeverHasTheToken() throws Exception {
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/prometheus", "Authorization", "Bearer wrong").statusCode())
                .isEqualTo(401);
        assertThat(get("/actuator/prometheus", RIGHT).statusCode()).isEqualTo(200);
    }

    @Test
    void exposesNothingElse() throws Exception {
        for (var endpoint :
                List.of("", "/env", "/beans", "/heapdump", "/loggers", "/threaddump", "/shutdown", "/metrics")) {
            assertThat(get("/actuator" + endpoint).statusCode()).as(endpoint).isEqualTo(401);
            assertThat(get("/actuator" + endpoint, RIGHT).statusCode())
                    .as(endpoint)
                    .isEqualTo(403);
        }
    }

    @Test
    void countsFiguresLoadsTheCacheThePoolAndPages() throws Exception {
        assertThat(get("/api/v1/figures/trade.total", RIGHT).statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/figures/trade.total", RIGHT).statusCode()).isEqualTo(200);
        load("period,partner,flow,hs,value,currency\n2025-01,MNG,export,,7,CNY\n", 201);
        load("period,partner,flow,hs,value,currency\n2025-01,Atlantis,export,,7,CNY\n", 422);

        var numbers = get("/actuator/prometheus", RIGHT).body();

        assertThat(value(numbers, "bridgehead_figure_seconds_count{figure=\"trade.total\",outcome=\"answered\"}"))
                .isGreaterThanOrEqualTo(2);
        assertThat(numbers)
                .contains("bridgehead_figure_seconds_bucket{figure=\"trade.total\",outcome=\"answered\",le=\"0.2\"}");
        assertThat(value(numbers, "bridgehead_cache_gets_total{result=\"hit\"}"))
                .isGreaterThanOrEqualTo(1);
        assertThat(value(numbers, "bridgehead_cache_gets_total{result=\"miss\"}"))
                .isGreaterThanOrEqualTo(1);
        assertThat(value(numbers, "bridgehead_cache_size")).isGreaterThanOrEqualTo(1);
        assertThat(value(numbers, "bridgehead_import_seconds_count{outcome=\"refused\",target=\"trade\"}"))
                .isEqualTo(1);
        // The sample, and this.
        assertThat(value(numbers, "bridgehead_import_seconds_count{outcome=\"loaded\",target=\"trade\"}"))
                .isEqualTo(2);
        assertThat(value(numbers, "bridgehead_import_rows_total{target=\"trade\"}"))
                .isGreaterThan(1_000);
        assertThat(value(numbers, "bridgehead_sessions")).isNotNegative();
        assertThat(value(numbers, "bridgehead_pages")).isNotNegative();
        assertThat(value(numbers, "bridgehead_disk_usable")).isPositive();
        assertThat(value(numbers, "hikaricp_connections_max{pool=\"bridgehead\"}"))
                .isEqualTo(16);
        assertThat(numbers).contains("jvm_memory_used_bytes");
    }

    private void load(String file, int expected) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/imports?profile=trade"))
                .headers(RIGHT)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString("--edge\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"a.csv\"\r\n\r\n" + file + "\r\n--edge--\r\n"))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
    }

    private static double value(String numbers, String name) {
        return numbers.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in\n" + numbers));
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }
}
