package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.access.Accounts.Rights;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in by a provider of OpenID Connect that runs beside the test. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"bridgehead.data=target/test-data/${random.uuid}", "bridgehead.sample=false"})
class ProviderSignInTest {
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static final String ISSUER = "office";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    private Visitor visitor;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        PROVIDER.start();
        var client = "spring.security.oauth2.client.";
        properties.add(client + "registration.office.client-id", () -> "bridgehead");
        properties.add(client + "registration.office.client-secret", () -> "of this test alone");
        properties.add(client + "registration.office.scope", () -> "openid,email");
        properties.add(client + "registration.office.client-name", () -> "the office");
        properties.add(
                client + "provider.office.issuer-uri",
                () -> PROVIDER.issuerUrl(ISSUER).toString());
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @BeforeEach
    void somebodyOfTheProviders() {
        visitor = new Visitor(port);
        if (accounts.find("li@example.org").isEmpty()) {
            accounts.create("test", "li@example.org", new Rights(Role.PLANNER, Regions.only(Set.of("CN-NM")), true));
            accounts.create("test", "wang@example.org", new Rights(Role.STEWARD, Regions.EVERY, false));
        }
    }

    @Test
    void signsInWhomeverTheProviderKnowsByTheirAccountHere() throws Exception {
        var before = visitor.cookie("BRIDGEHEAD_SESSION");

        var arrived = signIn(Map.of("email", "Li@Example.org", "email_verified", true));

        assertThat(Visitor.location(arrived)).endsWith(":" + port + "/");
        assertThat(visitor.cookie("BRIDGEHEAD_SESSION")).isNotEqualTo(before);
        assertThat(visitor.get("/api/v1/briefings").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/v1/imports").statusCode()).isEqualTo(403);
    }

    @Test
    void letsNobodyInWhoseMailAddressTheProviderHasNotProven() throws Exception {
        refused(Map.of("email", "li@example.org", "email_verified", false));
        refused(Map.of("email", "li@example.org"));
    }

    @Test
    void letsNobodyInWithoutAnAccountThatIsForTheProvider() throws Exception {
        refused(Map.of("email", "nobody@example.org", "email_verified", true));
        refused(Map.of("email", "wang@example.org", "email_verified", true));
        refused(Map.of("preferred_username", "li@example.org"));
    }

    @Test
    void letsNobodyInByAnAnswerThatNobodyAskedFor() {
        var arrived = visitor.open("/login/oauth2/code/office?code=made-up&state=made-up");

        assertThat(Visitor.location(arrived)).endsWith("/sign-in?problem=provider");
        assertThat(visitor.get("/api/v1/figures").statusCode()).isEqualTo(401);
    }

    @Test
    void endsTheSessionWithTheAccount() throws Exception {
        signIn(Map.of("email", "li@example.org", "email_verified", true));
        var account = accounts.find("li@example.org").orElseThrow();
        assertThat(visitor.get("/api/v1/figures").statusCode()).isEqualTo(200);

        accounts.close("test", account.id());
        Thread.sleep(2_100);

        assertThat(visitor.get("/api/v1/figures").statusCode()).isEqualTo(401);
        accounts.open("test", account.id());
    }

    private void refused(Map<String, Object> claims) throws Exception {
        visitor = new Visitor(port);
        var arrived = signIn(claims);
        assertThat(Visitor.location(arrived)).endsWith("/sign-in?problem=provider");
        assertThat(visitor.get("/api/v1/figures").statusCode()).isEqualTo(401);
    }

    /** Goes to the provider, and comes back with its answer. */
    private HttpResponse<String> signIn(Map<String, Object> claims) throws Exception {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback(ISSUER, "subject", "JWT", List.of("bridgehead"), claims, 3600));
        var there = Visitor.location(visitor.open("/oauth2/authorization/office"));
        assertThat(there).startsWith(PROVIDER.issuerUrl(ISSUER).toString()).contains("state=", "nonce=");
        var back = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(there)).build(), BodyHandlers.ofString());
        var answer = URI.create(Visitor.location(back));
        return visitor.open(answer.getRawPath() + "?" + answer.getRawQuery());
    }
}
