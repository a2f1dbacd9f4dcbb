package io.bridgehead.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds each request of a session to what its account may at this time: another role or other regions count from the next
 * request on, and a session ends whose account was closed, has another key, or signed in too long ago.
 */
final class StandingFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(StandingFilter.class);

    private final Standing standing;
    private final SecurityContextRepository contexts;
    private final Duration longest;

    /** @param longest a session may last, however much it is used */
    StandingFilter(Standing standing, SecurityContextRepository contexts, Duration longest) {
        this.standing = standing;
        this.contexts = contexts;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Person person) {
            if (isTooOld(request)) {
                end(request);
            } else if (person.hasAccount()) {
                hold(person, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private void hold(Person person, HttpServletRequest request, HttpServletResponse response) {
        try {
            var now = standing.of(person);
            if (now.isEmpty()) {
                end(request);
            } else if (!now.get().equals(person)) {
                var context = new SecurityContextImpl(now.get().signedIn());
                SecurityContextHolder.setContext(context);
                contexts.saveContext(context, request, response);
            }
        } catch (DataAccessException e) {
            // Nobody is signed out because the database is away; nothing is to be seen of it meanwhile.
            LOG.debug("The standing of {} can't be read", person, e);
        }
    }

    private boolean isTooOld(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && Instant.ofEpochMilli(session.getCreationTime()).plus(longest).isBefore(Instant.now());
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
