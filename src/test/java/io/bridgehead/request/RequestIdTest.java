package io.bridgehead.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The number of a request in its answer and in the log, which is written as JSON here. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "bridgehead.data=target/test-data/${random.uuid}",
            "bridgehead.admin-token=" + RequestIdTest.TOKEN,
            "bridgehead.sample=false",
            "logging.file.name=" + RequestIdTest.LOG,
            "logging.structured.format.file=ecs"
        })
@Import(RequestIdTest.Probe.class)
class RequestIdTest {
    static final String TOKEN = "a-token-of-more-than-thirty-two-characters";
    static final String LOG = "target/request-id-test.log";

    @Value("${local.server.port}")
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void tellsEachRequestANumberOfItsOwn() throws Exception {
        var first = id(get("/api/v1/health"));
        var second = id(get("/api/v1/health"));

        assertThat(first).matches("[0-9a-f]{16}").isNotEqualTo(second);
        assertThat(id(get("/sign-in"))).matches("[0-9a-f]{16}");
    }

    @Test
    void takesTheClientsNumberOnlyIfItIsOne() throws Exception {
        assertThat(id(get("/api/v1/health", "X-Request-Id", "Client-0123456789")))
                .isEqualTo("Client-0123456789");
        for (var bad : List.of("short", "with space", "quote\"quote", "x".repeat(65), "line%0abreak")) {
            assertThat(id(get("/api/v1/health", "X-Request-Id", bad))).matches("[0-9a-f]{16}");
        }
    }

    @Test
    void isInTheDetailsOfProblems() throws Exception {
        var unknown = get("/api/v1/figures/none.such", "Authorization", "Bearer " + TOKEN);
        var refused = get("/api/v1/figures");
        var failed = get("/api/probe/fails", "Authorization", "Bearer " + TOKEN);

        assertThat(List.of(unknown.statusCode(), refused.statusCode(), failed.statusCode()))
                .containsExactly(404, 401, 500);
        for (var problem : List.of(unknown, refused, failed)) {
            assertThat(json.readTree(problem.body()).path("request").asString()).isEqualTo(id(problem));
        }
    }

    @Test
    void isInEachLineOfTheLogThatIsAboutTheRequest() throws Exception {
        var failed = get("/api/probe/fails", "Authorization", "Bearer " + TOKEN);

        assertThat(logged(id(failed)))
                .extracting(line -> line.path("message").asString())
                .containsExactly("about to fail", "GET /api/probe/fails failed");
        assertThat(logged(id(failed))
                        .getLast()
                        .path("error")
                        .path("stack_trace")
                        .asString())
                .contains("of the test");
        assertThat(failed.body()).doesNotContain("of the test").doesNotContain("Exception");
    }

    @Test
    void keepsTokensAndSignInLinksOutOfTheLog() throws Exception {
        get("/sign-in?link=this-is-a-secret-link-that-nobody-may-read");
        get("/api/probe/fails?link=this-is-a-secret-link-that-nobody-may-read", "Authorization", "Bearer " + TOKEN);
        get(
                "/api/v1/figures/none?link=this-is-a-secret-link-that-nobody-may-read",
                "Authorization",
                "Bearer wrong-" + TOKEN);
        get("/no-such-page?link=this-is-a-secret-link-that-nobody-may-read");

        // What tests say of themselves is not the product's.
        var lines = Files.readAllLines(Path.of(LOG)).stream()
                .filter(line -> !line.contains("org.springframework.test"))
                .toList();
        assertThat(lines)
                .anyMatch(line -> line.contains("about to fail"))
                .noneMatch(line -> line.contains("this-is-a-secret-link") || line.contains(TOKEN));
    }

    private List<JsonNode> logged(String id) throws IOException {
        return Files.readAllLines(Path.of(LOG)).stream()
                .map(json::readTree)
                .filter(line -> line.path("request").asString("").equals(id))
                .toList();
    }

    private static String id(HttpResponse<?> response) {
        return response.headers().firstValue("X-Request-Id").orElse("");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    @RestController
    static class Probe {
        private static final Logger LOG = LoggerFactory.getLogger(Probe.class);

        @GetMapping("/api/probe/fails")
        String fails() {
            LOG.info("about to fail");
            throw new IllegalStateException("of the test");
        }
    }
}
