package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Behind a proxy that speaks TLS, and within a portal. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "bridgehead.data=target/test-data/${random.uuid}",
            "bridgehead.sample=false",
            "bridgehead.frame-ancestors='self' https://portal.example.org",
            "server.forward-headers-strategy=native"
        })
class HeadersTest {
    @Value("${local.server.port}")
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void promisesTlsForTheFutureOnlyWhereThereIsSome() throws Exception {
        var secure = get("/sign-in", "https");

        assertThat(header(secure, "Strict-Transport-Security")).startsWith("max-age=31536000");
        assertThat(header(get("/partners", "https"), "Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(header(get("/sign-in", "http"), "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void everyAnswerSaysWhoMayFrameItAndWhatItMayDo() throws Exception {
        for (var path :
                new String[] {"/sign-in", "/partners", "/api/v1/health", "/api/v1/figures", "/api/nothing", "/x;y"}) {
            var answer = get(path, "http");

            assertThat(header(answer, "Content-Security-Policy"))
                    .as(path)
                    .endsWith("frame-ancestors 'self' https://portal.example.org");
            // Of pages Vaadin says it once more, for browsers so old that they don't read the other.
            assertThat(header(answer, "X-Frame-Options"))
                    .as(path)
                    .isIn("", path.startsWith("/api") ? "" : "SAMEORIGIN");
            assertThat(header(answer, "Permissions-Policy")).as(path).contains("camera=()", "geolocation=()");
        }
        for (var path : new String[] {"/sign-in", "/api/v1/health", "/api/v1/figures"}) {
            var answer = get(path, "http");
            assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("no-referrer");
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        }
    }

    @Test
    void nothingRunsInAnAnswerOfTheApi() throws Exception {
        assertThat(header(get("/api/v1/health", "http"), "Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:;")
                .doesNotContain("script-src");
    }

    @Test
    void aPageRunsScriptsOfTheServerAndThoseOfItsOwnWordOnly() {
        assertThat(PageHeaders.page("word"))
                .startsWith("default-src 'none'; script-src 'self' 'nonce-word';")
                .contains("base-uri 'self'", "form-action 'self'", "connect-src 'self'")
                .doesNotContain("unsafe-eval", "http:", "https:", "*")
                .doesNotContainPattern("script-src[^;]*unsafe");
    }

    private HttpResponse<String> get(String path, String scheme) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-Proto", scheme)
                .header("Accept", "text/html")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
