package io.bridgehead.access;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** The one who may do everything: whoever holds the console, and whoever they gave a link or the token. */
final class Administrator {
    static final String NAME = "administrator";
    static final String ROLE = "ADMINISTRATOR";

    private Administrator() {}

    static Authentication signedIn() {
        return UsernamePasswordAuthenticationToken.authenticated(
                NAME, null, AuthorityUtils.createAuthorityList("ROLE_" + ROLE));
    }
}
