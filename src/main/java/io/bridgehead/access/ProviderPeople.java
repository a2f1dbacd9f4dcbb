package io.bridgehead.access;

import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditSubject;
import io.bridgehead.audit.AuditTrail;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Whom the organisation's provider signed in, by their account here: one by the name that a claim says, made for signing
 * in by the provider and open. Nobody else comes in, whatever the provider says of them.
 */
final class ProviderPeople implements AuthenticationSuccessHandler {
    private static final int DEEPEST_CAUSE = 50;

    private final Accounts accounts;
    private final AuditTrail trail;
    private final SecurityContextRepository contexts;
    private final AuthenticationSuccessHandler onward;
    private final String claim;

    /** @param claim that says an account's name */
    ProviderPeople(
            Accounts accounts,
            AuditTrail trail,
            SecurityContextRepository contexts,
            AuthenticationSuccessHandler onward,
            String claim) {
        this.accounts = accounts;
        this.trail = trail;
        this.contexts = contexts;
        this.onward = onward;
        this.claim = claim;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        var name = name(authentication);
        var account = name.flatMap(accounts::find).filter(Account::isOpen).filter(Account::byProvider);
        var where = AuditSubject.PROVIDER.of(request.getRemoteAddr());
        if (account.isEmpty()) {
            trail.add(new AuditEvent(name.orElse("?"), AuditEvent.Action.SIGN_IN_REFUSED, null, where));
            refuse(request, response);
            return;
        }
        var signedIn = account.get().person().signedIn();
        trail.add(new AuditEvent(signedIn.getName(), AuditEvent.Action.SIGN_IN, null, where));
        // In place of what the provider said: its tokens and claims are nothing a session needs.
        var context = new SecurityContextImpl(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        onward.onAuthenticationSuccess(request, response, signedIn);
    }

    /** A mail address counts only if the provider says that it is theirs. */
    private Optional<String> name(Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof OidcUser person)) {
            return Optional.empty();
        }
        var unproven = claim.equals(StandardClaimNames.EMAIL) && !Boolean.TRUE.equals(person.getEmailVerified());
        return unproven ? Optional.empty() : Optional.ofNullable(person.getClaimAsString(claim));
    }

    /** Who can't be sent to the provider: it is away, or there is none of that name. */
    static void unsent(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (isAway(failure)) {
            back(request, response, "provider-away");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Who came back from the provider, and isn't let in. */
    static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (isAway(failure)) {
            back(request, response, "provider-away");
        } else {
            refuse(request, response);
        }
    }

    private static boolean isAway(AuthenticationException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause -> cause instanceof ProviderAwayException || cause instanceof IOException);
    }

    /** Nothing of the attempt is left in the browser. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        back(request, response, "provider");
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, String problem)
            throws IOException {
        response.sendRedirect(request.getContextPath() + SignInLink.PATH + "?problem=" + problem);
    }
}
