package io.bridgehead.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets everybody look at the regions that configuration opened to the public: as viewers, and at nothing else. */
final class PublicVisitFilter extends OncePerRequestFilter {
    private final SecurityContextRepository contexts;
    private final Set<String> regions;

    /** @param regions open to the public; none: this filter does nothing */
    PublicVisitFilter(SecurityContextRepository contexts, Set<String> regions) {
        this.contexts = contexts;
        this.regions = regions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return regions.isEmpty()
                || request.getServletPath().equals(SignInLink.PATH)
                || SecurityContextHolder.getContext().getAuthentication() != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visitor = new Person(Person.PUBLIC, Role.VIEWER, Regions.only(regions), "");
        var context = new SecurityContextImpl(visitor.signedIn());
        SecurityContextHolder.setContext(context);
        // What a page pushes later is asked by its session.
        contexts.saveContext(context, request, response);
        chain.doFilter(request, response);
    }
}
