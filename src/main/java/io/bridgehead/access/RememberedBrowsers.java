package io.bridgehead.access;

import java.time.Duration;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;

/**
 * Browsers that need not sign in again for a while, as after a restart: by a cookie signed with a secret of the data
 * folder and bound to the account's key, so that it ends with a new password, a closed account and a sign-out everywhere.
 */
final class RememberedBrowsers extends TokenBasedRememberMeServices {
    static final String PARAMETER = "remember";

    /** @param port as browsers tell the copies on one machine apart by the cookie's name only */
    RememberedBrowsers(String secret, Standing standing, Duration remembered, String port) {
        super(secret, standing::remembered, RememberMeTokenAlgorithm.SHA256);
        setParameter(PARAMETER);
        setCookieName("BRIDGEHEAD_REMEMBER_" + port);
        setTokenValiditySeconds(Math.toIntExact(remembered.toSeconds()));
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }
}
