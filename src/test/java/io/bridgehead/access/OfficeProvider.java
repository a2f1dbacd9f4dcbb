package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A provider of OpenID Connect that runs beside a test, as the configuration of a copy names it. */
final class OfficeProvider {
    private static final String ISSUER = "office";

    private final MockOAuth2Server server = new MockOAuth2Server();

    void start(int port) {
        server.start(port);
    }

    void stop() {
        server.shutdown();
    }

    String issuer() {
        return server.issuerUrl(ISSUER).toString();
    }

    static String issuer(int port) {
        return "http://localhost:" + port + "/" + ISSUER;
    }

    static void configure(DynamicPropertyRegistry properties, String issuer) {
        var client = "spring.security.oauth2.client.";
        properties.add(client + "registration.office.client-id", () -> "bridgehead");
        properties.add(client + "registration.office.client-secret", () -> "of this test alone");
        properties.add(client + "registration.office.scope", () -> "openid,email");
        properties.add(client + "registration.office.client-name", () -> "the office");
        properties.add(client + "provider.office.issuer-uri", () -> issuer);
    }

    /** Goes to the provider, and comes back with its answer. */
    HttpResponse<String> signIn(Visitor visitor, Map<String, Object> claims) throws IOException, InterruptedException {
        server.enqueueCallback(
                new DefaultOAuth2TokenCallback(ISSUER, "subject", "JWT", List.of("bridgehead"), claims, 3600));
        var there = Visitor.location(visitor.open("/oauth2/authorization/office"));
        assertThat(there).startsWith(issuer()).contains("state=", "nonce=");
        var back = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(there)).build(), BodyHandlers.ofString());
        var answer = URI.create(Visitor.location(back));
        return visitor.open(answer.getRawPath() + "?" + answer.getRawQuery());
    }
}
