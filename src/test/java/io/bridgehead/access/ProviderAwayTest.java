package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.access.Accounts.Rights;
import io.bridgehead.figure.Lang;
import io.bridgehead.figure.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A copy whose provider of OpenID Connect doesn't answer when it starts. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"bridgehead.data=target/test-data/${random.uuid}", "bridgehead.sample=false"})
class ProviderAwayTest {
    private static final String BUTTON = "/oauth2/authorization/office";
    private static final int PROVIDERS_PORT = free();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInLinks links;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        OfficeProvider.configure(properties, OfficeProvider.issuer(PROVIDERS_PORT));
    }

    @Test
    void startsWithoutItAndSignsInByItOnceItAnswers() throws IOException, InterruptedException {
        var wang = accounts.create("test", "wang", new Rights(Role.VIEWER, Regions.EVERY, false));
        accounts.create("test", "li@example.org", new Rights(Role.PLANNER, Regions.EVERY, true));
        var li = new Visitor(port);

        tellsThatItIsAway(li);
        tellsThatItIsAway(li);
        var local = new Visitor(port);
        local.open(links.invite(wang).at(""));
        assertThat(local.get("/api/v1/figures").statusCode()).isEqualTo(200);

        var provider = new OfficeProvider();
        provider.start(PROVIDERS_PORT);
        try {
            var arrived = provider.signIn(li, Map.of("email", "li@example.org", "email_verified", true));
            assertThat(Visitor.location(arrived)).endsWith(":" + port + "/");
            assertThat(li.get("/api/v1/briefings").statusCode()).isEqualTo(200);
        } finally {
            provider.stop();
        }
    }

    private static void tellsThatItIsAway(Visitor visitor) {
        var pressed = visitor.open(BUTTON);
        assertThat(pressed.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(pressed)).endsWith("/sign-in?problem=provider-away");
    }

    @Test
    void hasASentenceForItInBothLanguages() {
        var sentence = new Texts("access").get("problem.provider-away");

        assertThat(sentence.in(Lang.EN)).contains("provider doesn't answer").contains("password");
        assertThat(sentence.in(Lang.ZH)).contains("没有响应").contains("密码");
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
