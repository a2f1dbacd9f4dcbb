package io.bridgehead.access;

import io.bridgehead.access.Providers.Way;
import io.bridgehead.platform.PlainException;
import io.bridgehead.platform.SingleFlight;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/**
 * The providers that configuration names. What a provider has to be asked is asked when somebody wants to sign in by it,
 * and asked again as long as it doesn't answer: a copy starts and works without it. Thread-safe.
 */
@Component
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
final class ProviderRegistrations implements ClientRegistrationRepository {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderRegistrations.class);
    private static final String PATH =
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI.substring(1) + "/";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MOST_KNOWN = 100;

    /** Somebody waits for a page meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OAuth2ClientProperties properties;
    private final SingleFlight<String, ClientRegistration> known = new SingleFlight<>(MOST_KNOWN);
    private final List<Way> ways;

    /** @throws PlainException for a provider at an address that isn't encrypted */
    ProviderRegistrations(OAuth2ClientProperties properties) {
        this.properties = properties;
        this.ways = properties.getRegistration().entrySet().stream()
                .map(each -> new Way(name(each.getKey(), each.getValue()), PATH + each.getKey()))
                .toList();
    }

    List<Way> ways() {
        return ways;
    }

    /** @throws ProviderAwayException if it doesn't answer in time */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        var registration = properties.getRegistration().get(id);
        return registration == null ? null : asked(id, registration);
    }

    private ClientRegistration asked(String id, Registration registration) {
        // An answer that comes too late for one is there for the next.
        var asking = new FutureTask<>(() -> known.get(id, () -> made(id, registration)));
        Thread.ofVirtual().name("provider").start(asking);
        try {
            return asking.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            var reason = NestedExceptionUtils.getMostSpecificCause(e);
            LOG.warn("The provider {} can't be asked where people sign in by it: {}", id, reason.toString());
            throw new ProviderAwayException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderAwayException(e);
        }
    }

    /** Asks the provider, unless configuration says all there is to know of it. */
    private ClientRegistration made(String id, Registration registration) {
        var alone = new OAuth2ClientProperties();
        alone.getRegistration().put(id, registration);
        alone.getProvider().putAll(properties.getProvider());
        return new OAuth2ClientPropertiesMapper(alone)
                .asClientRegistrations()
                .values()
                .iterator()
                .next();
    }

    /** What configuration calls it. One that needn't be asked is made for that, so that the start says what is missing. */
    private String name(String id, Registration registration) {
        var provider = Objects.requireNonNullElse(registration.getProvider(), id);
        var issuer = Optional.ofNullable(properties.getProvider().get(provider))
                .map(OAuth2ClientProperties.Provider::getIssuerUri);
        if (issuer.isEmpty()) {
            return made(id, registration).getClientName();
        }
        if (!isEncrypted(issuer.get())) {
            throw new PlainException("The address of the provider must begin with https://, as only this machine can do"
                    + " without: correct spring.security.oauth2.client.provider." + provider + ".issuer-uri.");
        }
        return Objects.requireNonNullElse(registration.getClientName(), issuer.get());
    }

    /** Or never leaves this machine. */
    private static boolean isEncrypted(String issuer) {
        try {
            var address = new URI(issuer);
            var host = address.getHost();
            return host != null
                    && ("https".equalsIgnoreCase(address.getScheme())
                            || ("http".equalsIgnoreCase(address.getScheme()) && THIS_MACHINE.contains(host)));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
