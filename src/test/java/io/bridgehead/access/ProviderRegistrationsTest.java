package io.bridgehead.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.bridgehead.access.Providers.Way;
import io.bridgehead.platform.PlainException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What a start says of the providers in the configuration, without asking any of them. */
class ProviderRegistrationsTest {
    private static final String CLIENT = "spring.security.oauth2.client.";
    private static final String ISSUER = CLIENT + "provider.office.issuer-uri=";

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(ProviderRegistrations.class, Providers.class);
    private final ApplicationContextRunner office =
            context.withPropertyValues(CLIENT + "registration.office.client-id=bridgehead");

    @Test
    void hasNoneWhereNoneIsConfigured() {
        context.run(
                started -> assertThat(started.getBean(Providers.class).ways()).isEmpty());
    }

    @Test
    void namesThemWithoutAskingThem() {
        office.withPropertyValues(ISSUER + "https://sign-in.invalid/office")
                .run(started -> assertThat(started.getBean(Providers.class).ways())
                        .containsExactly(new Way("https://sign-in.invalid/office", "oauth2/authorization/office")));
        office.withPropertyValues(
                        ISSUER + "https://sign-in.invalid/office",
                        CLIENT + "registration.office.client-name=our office")
                .run(started -> assertThat(started.getBean(Providers.class).ways())
                        .containsExactly(new Way("our office", "oauth2/authorization/office")));
    }

    @Test
    void refusesAnAddressThatIsNotEncrypted() {
        for (var issuer :
                new String[] {"http://sign-in.invalid/office", "sign-in.invalid/office", "ftp://a.invalid", "a b"}) {
            office.withPropertyValues(ISSUER + issuer)
                    .run(started -> assertThat(started)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(PlainException.class)
                            .hasMessageContaining("https://")
                            .hasMessageContaining("provider.office.issuer-uri"));
        }
    }

    @Test
    void takesAnAddressOfThisMachineWithoutTls() {
        office.withPropertyValues(ISSUER + "http://localhost:1/office")
                .run(started ->
                        assertThat(started.getBean(Providers.class).ways()).hasSize(1));
    }

    @Test
    void waitsNotLongForOneThatSaysNothing() throws IOException {
        try (var silent = new ServerSocket(0)) {
            office.withPropertyValues(ISSUER + "http://localhost:" + silent.getLocalPort())
                    .run(started -> assertTimeout(
                            Duration.ofSeconds(20),
                            () -> assertThatThrownBy(() -> started.getBean(ProviderRegistrations.class)
                                            .findByRegistrationId("office"))
                                    .isInstanceOf(ProviderAwayException.class)));
        }
    }

    @Test
    void refusesAClientWithoutAnIdAndAProviderThatIsNotToldOf() {
        context.withPropertyValues(
                        CLIENT + "registration.office.client-name=our office", ISSUER + "https://sign-in.invalid")
                .run(started -> assertThat(started).getFailure().rootCause().hasMessageContaining("Client id"));
        office.run(started -> assertThat(started).getFailure().rootCause().hasMessageContaining("Provider ID"));
    }
}
