package io.bridgehead.access;

import java.io.Serial;
import org.springframework.security.authentication.AuthenticationServiceException;

/** The organisation's provider doesn't say at the moment where people sign in by it. */
final class ProviderAwayException extends AuthenticationServiceException {
    @Serial
    private static final long serialVersionUID = 1;

    ProviderAwayException(Throwable cause) {
        super("the provider doesn't answer", cause);
    }
}
