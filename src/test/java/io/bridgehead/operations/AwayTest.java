package io.bridgehead.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.ingest.SampleDatabase;
import io.bridgehead.platform.FaultyProxy;
import io.bridgehead.platform.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a copy says over HTTP while its database is away. */
// Its database goes with it.
@DirtiesContext
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "bridgehead.data=target/test-data/${random.uuid}",
            "bridgehead.database.patience=1s",
            "bridgehead.admin-token=" + AwayTest.TOKEN
        })
class AwayTest {
    static final String TOKEN = "a-token-of-more-than-thirty-two-characters";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final TestDatabase DATABASE = SampleDatabase.create();
    private static final FaultyProxy PROXY = new FaultyProxy(DATABASE.database());

    @Value("${local.server.port}")
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void connectByWayOfTheProxy(DynamicPropertyRegistry registry) {
        var through = PROXY.before(DATABASE.database());
        registry.add("spring.datasource.url", through::url);
        registry.add("spring.datasource.username", through::owner);
        registry.add("spring.datasource.password", through::ownerPassword);
    }

    @AfterAll
    static void close() {
        PROXY.close();
        DATABASE.close();
    }

    @Test
    void isAliveButNotReadyAndSaysSoInAPlainSentenceUntilTheDatabaseIsBack() throws Exception {
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);

        PROXY.cut();
        await("/actuator/health/readiness", 503);
        assertThat(get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"DOWN\"}");
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        var figure = get("/api/v1/figures/trade.total?lang=en");
        assertThat(figure.statusCode()).isEqualTo(503);
        assertThat(figure.body())
                .contains("The database doesn't answer")
                .contains("\"request\":")
                .doesNotContain("Exception")
                .doesNotContain("127.0.0.1");

        PROXY.mend();
        await("/actuator/health/readiness", 200);
        await("/api/v1/figures/trade.total?lang=en", 200);
    }

    private void await(String path, int status) throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (get(path).statusCode() != status) {
            assertThat(System.nanoTime()).as(path).isLessThan(until);
            Thread.sleep(200);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + TOKEN);
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
