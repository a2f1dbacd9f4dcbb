package io.bridgehead.access;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.bridgehead.access.ui.SignInView;
import io.bridgehead.audit.AuditTrail;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import tools.jackson.databind.json.JsonMapper;

/** Two doors: the API's, for tokens and for the pages' own requests, and the pages', for signed-in people. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionCsrfTokenRepository csrfTokens = new HttpSessionCsrfTokenRepository();

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, JsonMapper json, @Value("${bridgehead.admin-token:}") String adminToken) {
        var refusals = new Refusals(json);
        return http.securityMatcher("/api/**")
                .headers(SecurityConfiguration::headers)
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).requireCsrfProtectionMatcher(this::needsCsrfToken))
                .addFilterBefore(
                        new BearerTokenFilter(new AdminToken(adminToken), refusals),
                        AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET, "/api/v1/health", "/api/v1/openapi", "/api/v1/openapi/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET)
                        .authenticated()
                        .anyRequest()
                        .hasRole(Administrator.ROLE))
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, failure) ->
                                refusals.send(request, response, HttpStatus.UNAUTHORIZED, "api.no-token"))
                        .accessDeniedHandler((request, response, failure) ->
                                refusals.send(request, response, HttpStatus.FORBIDDEN, "api.forbidden")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            SignInLinks links,
            AuditTrail trail,
            VaadinDefaultRequestCache vaadinRequests,
            NavigationAccessControl navigation) {
        vaadinRequests.setDelegateRequestCache(pageAskedFor());
        var onward = new SavedRequestAwareAuthenticationSuccessHandler();
        onward.setRequestCache(vaadinRequests);
        var sessions = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrfTokens)));
        // Not the configurer's loginView: that would also open a form for passwords, and there are none.
        navigation.setLoginView(SignInView.class);
        return http.headers(SecurityConfiguration::headers)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .addFilterBefore(
                        new SignInFilter(links, trail, contexts, sessions, onward), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(pages ->
                        pages.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll())
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SignInLink.PATH)))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.logoutSuccessHandler(signedOut())
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }

    /** A program's token is no cookie that a browser would add by itself; and who isn't signed in is told so. */
    private boolean needsCsrfToken(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && BearerTokenFilter.token(request).isEmpty()
                && contexts.containsContext(request);
    }

    /** Without the mark it would add to the address of the page asked for; null stands for none. */
    @SuppressWarnings("NullAway")
    private static HttpSessionRequestCache pageAskedFor() {
        var requests = new HttpSessionRequestCache();
        requests.setMatchingRequestParameterName(null);
        return requests;
    }

    private static LogoutSuccessHandler signedOut() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        handler.setDefaultTargetUrl(SignInLink.PATH);
        return handler;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <F extends HeaderWriterFilter> F postProcess(F filter) {
                        // Vaadin's pages are forwarded to, and closed before the filter would write.
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                })
                // Only what every browser reads: the other headers of old would also forbid to keep files that may be
                // kept.
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(
                        new StaticHeadersWriter("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate"))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                // PageHeaders says who may frame a page.
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
    }
}
