package io.bridgehead.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in a request that carries a token, the operator's or one of an account's, for this request only. A wrong token is refused even where
 * a session would do: whoever sends one means to be judged by it.
 */
final class BearerTokenFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final AdminToken token;
    private final ApiTokens tokens;
    private final Refusals refusals;

    BearerTokenFilter(AdminToken token, ApiTokens tokens, Refusals refusals) {
        this.token = token;
        this.tokens = tokens;
        this.refusals = refusals;
    }

    /** The token a request carries, if it carries one. */
    static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var offered = token(request);
        if (offered.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var person = person(offered.get());
        if (person.isPresent()) {
            SecurityContextHolder.setContext(
                    new SecurityContextImpl(person.get().signedIn()));
            chain.doFilter(request, response);
        } else {
            refusals.send(request, response, HttpStatus.UNAUTHORIZED, "api.wrong-token");
        }
    }

    private Optional<Person> person(String offered) {
        return token.matches(offered) ? Optional.of(Person.console()) : tokens.person(offered);
    }
}
