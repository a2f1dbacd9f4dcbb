package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "bridgehead.data=target/test-data/${random.uuid}",
            "bridgehead.admin-token=" + SecurityTest.TOKEN,
            "bridgehead.sample=false"
        })
@Import(SecurityTest.Probe.class)
class SecurityTest {
    static final String TOKEN = "a-token-of-more-than-thirty-two-characters";
    private static final String[] RIGHT = {"Authorization", "Bearer " + TOKEN};
    private static final String[] WRONG = {"Authorization", "Bearer " + TOKEN + "x"};

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private SignInLinks links;

    private final HttpClient nobody = HttpClient.newHttpClient();
    private final HttpClient browser = browser();

    @Test
    void answersProblemDetailsWhereNoTokenIsSent() throws Exception {
        var refused = get(nobody, "/api/probe", "Accept-Language", "en");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(refused, "WWW-Authenticate")).startsWith("Bearer");
        assertThat(refused.body()).contains("\"status\":401").contains("BRIDGEHEAD_ADMIN_TOKEN");
        assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void refusesInChineseWhomeverAsksInChinese() throws Exception {
        assertThat(get(nobody, "/api/probe", "Accept-Language", "zh-CN").body()).contains("令牌");
        assertThat(get(nobody, "/api/probe?lang=zh").body()).contains("令牌");
    }

    @Test
    void refusesAWrongToken() throws Exception {
        assertThat(get(nobody, "/api/probe", WRONG).statusCode()).isEqualTo(401);
        assertThat(get(nobody, "/api/probe", "Authorization", "Bearer ").statusCode())
                .isEqualTo(401);
    }

    @Test
    void letsTheRightTokenReadAndWrite() throws Exception {
        assertThat(get(nobody, "/api/probe", RIGHT).body()).isEqualTo("administrator");
        assertThat(post(nobody, "/api/probe", RIGHT).body()).isEqualTo("written by administrator");
    }

    @Test
    void remembersNothingOfAToken() throws Exception {
        assertThat(get(browser, "/api/probe", RIGHT).headers().allValues("Set-Cookie"))
                .isEmpty();

        assertThat(get(browser, "/api/probe").statusCode()).isEqualTo(401);
    }

    @Test
    void saysThatNobodyIsSignedInBeforeItAsksForACsrfToken() throws Exception {
        assertThat(post(nobody, "/api/probe").statusCode()).isEqualTo(401);
    }

    @Test
    void leavesTheHealthAndTheDescriptionOfTheApiOpen() throws Exception {
        assertThat(get(nobody, "/api/v1/health").statusCode()).isNotIn(401, 403, 302);
        assertThat(get(nobody, "/api/v1/openapi").statusCode()).isNotIn(401, 403, 302);
    }

    @Test
    void givesTheGeometryOfTheMapOnlyToWhomeverIsSignedIn() throws Exception {
        var refused = get(nobody, "/geometry/world.json", "Accept", "application/json");
        signIn();

        assertThat(refused.statusCode()).isIn(302, 401);
        assertThat(refused.body()).doesNotContain("Feature");
        assertThat(get(browser, "/geometry/world.json", "Accept", "application/json")
                        .statusCode())
                .isIn(200, 404);
    }

    @Test
    void signsInByALinkOnceAndGoesOnToTheFirstPage() throws Exception {
        var link = new SignInLink(links.create().token()).at("");

        var first = get(browser, link);
        var second = get(nobody, link);

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(header(first, "Location")).isEqualTo(first());
        assertThat(header(first, "Set-Cookie"))
                .startsWith("BRIDGEHEAD_SESSION_")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(header(first, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(first, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(first, "Content-Security-Policy")).contains("frame-ancestors 'self'");
        assertThat(get(browser, "/api/probe").body()).isEqualTo("administrator");
        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(header(second, "Location")).endsWith("/sign-in?problem=used");
        assertThat(get(nobody, "/api/probe").statusCode()).isEqualTo(401);
    }

    @Test
    void complainsOfNothingWhereALinkIsOpenedAgainInTheBrowserItSignedIn() throws Exception {
        var link = signIn();

        assertThat(header(get(browser, link), "Location")).isEqualTo(first());
    }

    @Test
    void doesNotKnowALinkThatWasMadeUp() throws Exception {
        assertThat(header(get(browser, "/sign-in?link=made-up"), "Location")).endsWith("/sign-in?problem=unknown");
    }

    @Test
    void leavesALinkUnusedThatIsOnlyLookedAtForItsHeaders() throws Exception {
        var link = links.create().at("");
        browser.send(request(link).HEAD().build(), BodyHandlers.ofString());

        assertThat(header(get(browser, link), "Location")).isEqualTo(first());
    }

    @Test
    void goesOnToThePageAskedForBeforeSigningIn() throws Exception {
        var asked = get(browser, "/partners?region=CN-NM&from=2020", "Accept", "text/html");
        assertThat(header(asked, "Location")).endsWith("/sign-in");

        var signedIn = get(browser, links.create().at(""));

        assertThat(header(signedIn, "Location")).endsWith("/partners?region=CN-NM&from=2020");
    }

    @Test
    void changesTheSessionAtSigningIn() throws Exception {
        get(browser, "/partners", "Accept", "text/html");
        var before = cookie();

        signIn();

        assertThat(before).isNotEmpty();
        assertThat(cookie()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void letsASessionReadFreelyButWriteOnlyWithItsCsrfToken() throws Exception {
        signIn();

        assertThat(get(browser, "/api/probe").statusCode()).isEqualTo(200);
        var refused = post(browser, "/api/probe");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
        var csrf = get(browser, "/api/probe/csrf").body().split(" ", 2);
        assertThat(post(browser, "/api/probe", csrf).body()).isEqualTo("written by administrator");
    }

    @Test
    void refusesAWrongTokenEvenWhereTheSessionWouldDo() throws Exception {
        signIn();

        assertThat(get(browser, "/api/probe", WRONG).statusCode()).isEqualTo(401);
    }

    @Test
    void signsOutByAPostWithItsCsrfTokenAndBySuchOnly() throws Exception {
        signIn();
        var csrf = get(browser, "/api/probe/csrf").body().split(" ", 2);

        assertThat(post(browser, "/logout").statusCode()).isEqualTo(403);
        assertThat(get(browser, "/api/probe").statusCode()).isEqualTo(200);
        assertThat(header(post(browser, "/logout", csrf), "Location")).endsWith("/sign-in");
        assertThat(get(browser, "/api/probe").statusCode()).isEqualTo(401);
    }

    @Test
    void showsTheSignInPageToAnyone() throws Exception {
        var page = get(nobody, "/sign-in?problem=used", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
    }

    private String signIn() throws IOException, InterruptedException {
        var link = links.create().at("");
        assertThat(header(get(browser, link), "Location")).isNotEmpty();
        return link;
    }

    private String first() {
        return "http://localhost:" + port + "/";
    }

    private HttpResponse<String> get(HttpClient client, String path, String... headers)
            throws IOException, InterruptedException {
        return client.send(with(request(path), headers).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient client, String path, String... headers)
            throws IOException, InterruptedException {
        return client.send(
                with(request(path), headers)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private String cookie() throws IOException {
        var cookies = browser.cookieHandler()
                .orElseThrow()
                .get(URI.create("http://localhost:" + port + "/"), Map.of())
                .get("Cookie");
        return cookies == null ? "" : String.join(";", cookies);
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @RestController
    static class Probe {
        private final Actor actor;

        Probe(Actor actor) {
            this.actor = actor;
        }

        @GetMapping("/api/probe")
        String read() {
            return actor.name();
        }

        @PostMapping("/api/probe")
        String write() {
            return "written by " + actor.name();
        }

        @GetMapping("/api/probe/csrf")
        String csrf(CsrfToken token) {
            return token.getHeaderName() + " " + token.getToken();
        }
    }
}
