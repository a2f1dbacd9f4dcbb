package io.bridgehead.access;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/** The providers of OpenID Connect that configuration names; usually none, or the organisation's. */
@Component
public class Providers {
    private final ObjectProvider<ClientRegistrationRepository> registrations;

    Providers(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.registrations = registrations;
    }

    /**
     * A way to sign in.
     *
     * @param path to go to, without the first slash
     */
    public record Way(String name, String path) {}

    boolean any() {
        return registrations.getIfAvailable() != null;
    }

    public List<Way> ways() {
        return registrations.getIfAvailable() instanceof Iterable<?> known
                ? StreamSupport.stream(known.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(provider -> new Way(
                                provider.getClientName(),
                                OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI
                                                .substring(1)
                                        + "/" + provider.getRegistrationId()))
                        .toList()
                : List.of();
    }
}
