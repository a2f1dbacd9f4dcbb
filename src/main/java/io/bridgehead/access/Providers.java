package io.bridgehead.access;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The providers of OpenID Connect that configuration names; usually none, or the organisation's. */
@Component
public class Providers {
    private final List<Way> ways;

    Providers(ObjectProvider<ProviderRegistrations> registrations) {
        ways = registrations.stream().flatMap(each -> each.ways().stream()).toList();
    }

    /**
     * A way to sign in.
     *
     * @param path to go to, without the first slash
     */
    public record Way(String name, String path) {}

    boolean any() {
        return !ways.isEmpty();
    }

    public List<Way> ways() {
        return ways;
    }
}
