package io.bridgehead.access;

import io.bridgehead.platform.RunningAddress;
import org.springframework.stereotype.Component;

/** Links by which people come in to set a password: their first, or another where they forgot it. Thread-safe. */
@Component
public class Invitations {
    private final Credentials credentials;
    private final SignInLinks links;
    private final RunningAddress address;

    Invitations(Credentials credentials, SignInLinks links, RunningAddress address) {
        this.credentials = credentials;
        this.links = links;
        this.address = address;
    }

    /** Makes one, valid once and for three days. The password and the codes of before work no more. */
    public String invite(String by, long account) {
        return links.invite(credentials.startAfresh(by, account))
                .at(address.get().orElse(""));
    }
}
