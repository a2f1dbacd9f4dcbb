package io.bridgehead.access;

import io.bridgehead.access.SignInLinks.Redemption;
import io.bridgehead.audit.AuditEvent;
import io.bridgehead.audit.AuditTrail;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
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
    private final AuditTrail trail;
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy sessions;
    private final AuthenticationSuccessHandler onward;

    SignInFilter(
            SignInLinks links,
            AuditTrail trail,
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy sessions,
            AuthenticationSuccessHandler onward) {
        this.links = links;
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
        var redemption = links.redeem(request.getParameter(SignInLink.PARAMETER));
        if (redemption == Redemption.REDEEMED) {
            signIn(request, response);
        } else if (signedIn()) {
            // The link was opened a second time in the browser it signed in: there is nothing to complain of.
            response.sendRedirect(request.getContextPath() + "/");
        } else {
            response.sendRedirect(request.getContextPath() + SignInLink.PATH + "?problem="
                    + redemption.name().toLowerCase(Locale.ROOT));
        }
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var administrator = Administrator.signedIn();
        trail.add(new AuditEvent(
                administrator.getName(),
                AuditEvent.Action.SIGN_IN,
                null,
                "one-time link from " + request.getRemoteAddr()));
        sessions.onAuthentication(administrator, request, response);
        var context = new SecurityContextImpl(administrator);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        onward.onAuthenticationSuccess(request, response, administrator);
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && new AuthenticationTrustResolverImpl().isAuthenticated(authentication);
    }
}
