package io.bridgehead.access;

import io.bridgehead.access.SignInLinks.Redemption;
import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditSubject;
import io.bridgehead.audit.AuditTrail;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in whoever opens a sign-in link: a new session, then on to the page they wanted. */
final class SignInFilter extends OncePerRequestFilter {
    private static final RequestMatcher PAGE =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, SignInLink.PATH);

    private final SignInLinks links;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy sessions;
    private final AuthenticationSuccessHandler onward;

    SignInFilter(
            SignInLinks links,
            Accounts accounts,
            AuditTrail trail,
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy sessions,
            AuthenticationSuccessHandler onward) {
        this.links = links;
        this.accounts = accounts;
        this.trail = trail;
        this.contexts = contexts;
        this.sessions = sessions;
        this.onward = onward;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PAGE.matches(request) || request.getParameter(SignInLink.PARAMETER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var opened = links.redeem(request.getParameter(SignInLink.PARAMETER));
        if (opened.redemption() == Redemption.REDEEMED) {
            signIn(opened.account(), request, response);
        } else if (signedIn()) {
            // The link was opened a second time in the browser it signed in: there is nothing to complain of.
            response.sendRedirect(request.getContextPath() + "/");
        } else {
            response.sendRedirect(request.getContextPath() + SignInLink.PATH + "?problem="
                    + opened.redemption().name().toLowerCase(Locale.ROOT));
        }
    }

    private void signIn(@Nullable Long account, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        // A link of an account that was closed meanwhile went with the account's other ways in.
        var person = account == null
                ? Person.console()
                : accounts.find(account)
                        .filter(Account::isOpen)
                        .map(Account::person)
                        .orElse(null);
        if (person == null) {
            response.sendRedirect(request.getContextPath() + SignInLink.PATH + "?problem=unknown");
            return;
        }
        trail.add(new AuditEvent(
                person.getUsername(), AuditEvent.Action.SIGN_IN, null, AuditSubject.LINK.of(request.getRemoteAddr())));
        var authentication = person.signedIn();
        sessions.onAuthentication(authentication, request, response);
        var context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        if (account == null) {
            onward.onAuthenticationSuccess(request, response, authentication);
        } else {
            // To set a password, or the link was the only way in there is.
            response.sendRedirect(request.getContextPath() + "/account");
        }
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && new AuthenticationTrustResolverImpl().isAuthenticated(authentication);
    }
}
