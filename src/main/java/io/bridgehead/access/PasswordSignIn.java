package io.bridgehead.access;

import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditSubject;
import io.bridgehead.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Signs in by a name, a password and, where the account asks for one, a one-time code. Whatever of them is wrong, and
 * whether there is such an account, the answer is the same and takes as long. Thread-safe.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final Credentials credentials;
    private final Attempts attempts;
    private final Codes codes;
    private final AuditTrail trail;
    private final Passwords passwords;

    PasswordSignIn(
            Accounts accounts,
            Credentials credentials,
            Attempts attempts,
            Codes codes,
            AuditTrail trail,
            Passwords passwords) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.attempts = attempts;
        this.codes = codes;
        this.trail = trail;
        this.passwords = passwords;
    }

    /**
     * What came beside the name and the password.
     *
     * @param code as it was typed; empty: none
     */
    record Circumstances(String address, String code) {
        static Circumstances of(HttpServletRequest request) {
            var code = request.getParameter("code");
            return new Circumstances(request.getRemoteAddr(), code == null ? "" : code);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /**
     * @throws LockedException after too many attempts
     * @throws BadCredentialsException for everything else that is wrong
     */
    @Override
    public Authentication authenticate(Authentication offered) {
        var circumstances = (Circumstances) Objects.requireNonNull(offered.getDetails());
        var name = Accounts.name(offered.getName());
        // Both are asked of every name, so that one that nobody has takes as long.
        var known = accounts.find(name);
        if (!attempts.begin(name, circumstances.address())) {
            refuse(known, AuditSubject.TOO_MANY_ATTEMPTS.of(circumstances.address()));
            throw new LockedException("too many attempts");
        }
        var account = known.filter(Account::isOpen);
        var right = passwords.matches(
                String.valueOf(offered.getCredentials()),
                credentials.password(name).orElse(null));
        // The code is looked at even where the password is wrong, so that its answer says nothing about that.
        var confirmed = account.map(open -> codes.accept(open, circumstances.code(), right))
                .orElse(false);
        if (!right || !confirmed) {
            refuse(known, AuditSubject.PASSWORD.of(circumstances.address()));
            throw new BadCredentialsException("wrong");
        }
        attempts.succeeded(name, circumstances.address());
        trail.add(new AuditEvent(
                name, AuditEvent.Action.SIGN_IN, null, AuditSubject.PASSWORD.of(circumstances.address())));
        return account.orElseThrow().person().signedIn();
    }

    private void refuse(Optional<Account> known, String why) {
        // Of a name that nobody has, only that: people type their password into the wrong field.
        var name = known.map(Account::name).orElse("?");
        trail.add(new AuditEvent(name, AuditEvent.Action.SIGN_IN_REFUSED, null, why));
    }
}
