package io.bridgehead.access;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationConfiguration;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says to the browser what a page may load, run and be part of. Scripts come from here and, where they stand in the page
 * itself, carry a word that is made anew for each request: markup that somebody got into a page has none of it to run.
 *
 * <p>In development the pages are Vite's, which evaluates and connects as it likes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PageHeaders extends OncePerRequestFilter {
    /** The attribute of a request that holds its word. */
    static final String NONCE = PageHeaders.class.getName() + ".nonce";

    /** What no page of ours asks for. */
    private static final String NO_DEVICES =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(),"
                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final FrameAncestors ancestors;

    PageHeaders(@Value("${bridgehead.frame-ancestors:" + FrameAncestors.SELF + "}") String ancestors) {
        this.ancestors = new FrameAncestors(ancestors);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var nonce = nonce();
        request.setAttribute(NONCE, nonce);
        response.setHeader("Content-Security-Policy", policy(request, nonce));
        response.setHeader("Permissions-Policy", NO_DEVICES);
        ancestors.frameOptions().ifPresent(option -> response.setHeader("X-Frame-Options", option));
        chain.doFilter(request, response);
    }

    private String policy(HttpServletRequest request, String nonce) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return fileAnswer() + "; " + ancestors.directive();
        }
        return isProduction() ? page(nonce) + "; " + ancestors.directive() : ancestors.directive();
    }

    /**
     * What remains open, and why: styles may stand in the page, since Vaadin's components and ApexCharts write them there
     * (and write no word to them). Pictures and letters may be data, since the
     * theme's icons are.
     */
    static String page(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'self'";
    }

    /** A picture that is opened by itself is drawn in its own styles and letters, and nothing of it runs. */
    static String fileAnswer() {
        return "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private boolean isProduction() {
        return ApplicationConfiguration.get(new VaadinServletContext(getServletContext()))
                .isProductionMode();
    }
}
