package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.access.Accounts.Rights;
import java.util.Map;
import java.util.Set;
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
    private static final OfficeProvider PROVIDER = new OfficeProvider();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    private Visitor visitor;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        PROVIDER.start(0);
        OfficeProvider.configure(properties, PROVIDER.issuer());
    }

    @AfterAll
    static void stop() {
        PROVIDER.stop();
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

        var arrived = PROVIDER.signIn(visitor, Map.of("email", "Li@Example.org", "email_verified", true));

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
    void knowsNoProviderOfAnotherName() {
        assertThat(visitor.open("/oauth2/authorization/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void endsTheSessionWithTheAccount() throws Exception {
        PROVIDER.signIn(visitor, Map.of("email", "li@example.org", "email_verified", true));
        var account = accounts.find("li@example.org").orElseThrow();
        assertThat(visitor.get("/api/v1/figures").statusCode()).isEqualTo(200);

        accounts.close("test", account.id());
        Thread.sleep(2_100);

        assertThat(visitor.get("/api/v1/figures").statusCode()).isEqualTo(401);
        accounts.open("test", account.id());
    }

    private void refused(Map<String, Object> claims) throws Exception {
        visitor = new Visitor(port);
        var arrived = PROVIDER.signIn(visitor, claims);
        assertThat(Visitor.location(arrived)).endsWith("/sign-in?problem=provider");
        assertThat(visitor.get("/api/v1/figures").statusCode()).isEqualTo(401);
    }
}
