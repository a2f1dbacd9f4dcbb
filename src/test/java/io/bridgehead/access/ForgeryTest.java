package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgehead.access.RightsTable.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What another site could have a signed-in browser do: nothing. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"bridgehead.data=target/test-data/${random.uuid}", "bridgehead.sample=false"})
class ForgeryTest {
    @Value("${local.server.port}")
    private int port;

    @Autowired
    private SignInLinks links;

    private Visitor visitor;

    @BeforeEach
    void signedIn() {
        visitor = new Visitor(port);
        visitor.open(links.create().at(""));
        assertThat(visitor.get("/api/v1/imports").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesEveryCallThatChangesSomethingWithoutTheSessionsToken() {
        var changing = RightsTable.read().stream()
                .filter(line -> !line.isPage() && !line.way().equals("GET"))
                .toList();
        assertThat(changing).hasSizeGreaterThan(7);
        for (Line line : changing) {
            var refused = visitor.send(
                    line.way(), line.path().replaceAll("\\{\\w+}", "1"), "{}", "Content-Type", "application/json");
            assertThat(refused.statusCode()).as(line.toString()).isEqualTo(403);
            assertThat(refused.body()).as(line.toString()).contains("CSRF");
        }
        assertThat(visitor.send("POST", "/logout", "").statusCode()).isEqualTo(403);
        assertThat(visitor.send("POST", "/sign-in", "").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/api/v1/imports").statusCode()).isEqualTo(200);
    }

    @Test
    void letsNoOtherPageFrameOurs() {
        for (var path : new String[] {"/", "/sign-in", "/projects", "/api/v1/figures", "/nothing-there"}) {
            var headers = visitor.open(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("frame-ancestors 'self'");
            assertThat(headers.firstValue("X-Frame-Options").orElse(""))
                    .as(path)
                    .isEqualTo("SAMEORIGIN");
        }
    }

    @Test
    void takesNoSessionThatSomebodyElseMadeUp() {
        var made = new Visitor(port).get("/api/v1/figures", "Cookie", "BRIDGEHEAD_SESSION_8080=made-up");

        assertThat(made.statusCode()).isEqualTo(401);
    }
}
