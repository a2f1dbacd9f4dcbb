package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.access.Accounts.Rights;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Signing in by the form of the page, as the page has it; and what ends a session. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "bridgehead.data=target/test-data/${random.uuid}",
            "bridgehead.sample=false",
            "bridgehead.sign-in.public-regions=CN-NM"
        })
class SignInIT {
    private static final String PASSWORD = "three herds of white camels";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Credentials credentials;

    private Visitor visitor;
    private Account account;

    @BeforeEach
    void somebodyWithAPassword() {
        visitor = new Visitor(port);
        account = accounts.find("li")
                .orElseGet(() ->
                        accounts.create("test", "li", new Rights(Role.PLANNER, Regions.only(Set.of("CN-NM")), false)));
        account = credentials.setPassword("test", account.id(), new Passwords().hash(PASSWORD));
    }

    @Test
    void signsInAndChangesTheSession() {
        visitor.open("/sign-in");
        var before = visitor.cookie("BRIDGEHEAD_SESSION");

        var arrived = visitor.signIn("li", PASSWORD, false);

        assertThat(arrived.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(arrived)).endsWith(":" + port + "/");
        assertThat(visitor.cookie("BRIDGEHEAD_SESSION")).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.cookie("BRIDGEHEAD_REMEMBER")).isEmpty();
        assertThat(visitor.open("/briefings").statusCode()).isEqualTo(200);
    }

    @Test
    void answersAWrongNameAndAWrongPasswordAlike() {
        var wrongName = visitor.signIn("nobody", PASSWORD, true);
        var wrongPassword = visitor.signIn("li", "wrong", true);

        assertThat(Visitor.location(wrongName)).endsWith("/sign-in?problem=wrong");
        assertThat(Visitor.location(wrongPassword)).isEqualTo(Visitor.location(wrongName));
        assertThat(wrongPassword.statusCode()).isEqualTo(wrongName.statusCode());
        assertThat(wrongPassword.headers().map().keySet())
                .isEqualTo(wrongName.headers().map().keySet());
        assertThat(visitor.get("/api/v1/figures").statusCode()).isEqualTo(401);
    }

    @Test
    void takesNoFormThatItsOwnPageDidNotSend() {
        visitor.open("/sign-in");
        var forged = visitor.send(
                "POST",
                "/sign-in",
                "name=li&password=" + PASSWORD.replace(' ', '+'),
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/api/v1/figures").statusCode()).isEqualTo(401);
    }

    @Test
    void endsEverySessionAndRememberedBrowserWhereSomebodySignsOutEverywhere() throws InterruptedException {
        visitor.signIn("li", PASSWORD, true);
        assertThat(visitor.cookie("BRIDGEHEAD_REMEMBER")).isNotEmpty();
        assertThat(visitor.open("/briefings").statusCode()).isEqualTo(200);

        accounts.signOutEverywhere("li", account.id());
        Thread.sleep(2_100);

        // What is open to everybody is still there, as to everybody.
        assertThat(visitor.open("/briefings").statusCode()).isEqualTo(403);
        assertThat(visitor.open("/projects").statusCode()).isEqualTo(200);
    }

    @Test
    void countsAnotherRoleInASessionThatIsOpen() throws InterruptedException {
        visitor.signIn("li", PASSWORD, false);
        assertThat(visitor.open("/data").statusCode()).isEqualTo(403);

        accounts.change("test", account.id(), new Rights(Role.STEWARD, Regions.EVERY, false));
        Thread.sleep(2_100);

        assertThat(visitor.open("/data").statusCode()).isEqualTo(200);
        accounts.change("test", account.id(), new Rights(Role.PLANNER, Regions.only(Set.of("CN-NM")), false));
    }

    @Test
    void showsEverybodyTheRegionsThatConfigurationOpenedAndNothingElse() {
        assertThat(visitor.open("/projects").statusCode()).isEqualTo(200);
        assertThat(visitor.open("/briefings").statusCode()).isEqualTo(403);
        assertThat(visitor.open("/data").statusCode()).isEqualTo(403);
        assertThat(visitor.open("/projects?region=CN-HL").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/api/v1/figures/trade.total").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/api/v1/imports").statusCode()).isEqualTo(403);
        assertThat(new Visitor(port).get("/api/v1/figures/trade.total").statusCode())
                .isEqualTo(401);
    }
}
