package io.bridgehead.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns away what is no request before anybody looks at it: parameters that can't be read, and bodies that are larger than
 * anything a page or a program has to say. Files are uploaded past it: who takes them knows how large they may be.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestGuard extends OncePerRequestFilter {
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final String UPLOADS = "/VAADIN/dynamic/";

    private final Refusals refusals;

    RequestGuard(JsonMapper json) {
        refusals = new Refusals(json);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFile(request)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "api.too-large");
        } else if (!isReadable(request)) {
            refuse(request, response, HttpStatus.BAD_REQUEST, "api.unreadable");
        } else {
            chain.doFilter(new LimitedRequest(request, MOST_BYTES), response);
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        var type = request.getContentType();
        return (type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length()))
                || path(request).startsWith(UPLOADS);
    }

    /** The server reads them when they are asked for first, and complains each time; a name is one of ours or a word. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            return Collections.list(request.getParameterNames()).stream()
                    .noneMatch(name -> name.chars().anyMatch(Character::isISOControl));
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        if (path(request).startsWith("/api/")) {
            refusals.send(request, response, status, key);
        } else {
            response.sendError(status.value());
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
