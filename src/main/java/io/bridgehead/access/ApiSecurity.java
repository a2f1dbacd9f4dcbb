package io.bridgehead.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import tools.jackson.databind.json.JsonMapper;

/** The API's door: for tokens, and for the pages' own requests. What each role may is in docs/security.md. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            JsonMapper json,
            ApiTokens tokens,
            Standing standing,
            SessionSettings settings,
            @Value("${bridgehead.admin-token:}") String adminToken) {
        var refusals = new Refusals(json);
        return http.securityMatcher("/api/**", "/actuator/**")
                .headers(SecurityConfiguration::headers)
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository())
                        .requireCsrfProtectionMatcher(this::needsCsrfToken))
                // A session first: what a token may is its own matter.
                .addFilterBefore(
                        new StandingFilter(standing, contexts, settings.longest()), AnonymousAuthenticationFilter.class)
                .addFilterBefore(
                        new BearerTokenFilter(new AdminToken(adminToken), tokens, refusals),
                        AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(ApiSecurity::rights)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, failure) ->
                                refusals.send(request, response, HttpStatus.UNAUTHORIZED, "api.no-token"))
                        .accessDeniedHandler((request, response, failure) -> refusals.send(
                                request,
                                response,
                                HttpStatus.FORBIDDEN,
                                failure instanceof CsrfException ? "api.forbidden" : "api.role")))
                .build();
    }

    private static void rights(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.GET, "/api/v1/health", "/api/v1/openapi", "/api/v1/openapi/**")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/*")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers("/api/v1/briefings/**", "/api/v1/archive/**")
                .hasRole(Role.PLANNER.name())
                .requestMatchers("/api/v1/imports/**", "/api/v1/aliases/**", "/api/v1/profiles/**")
                .hasRole(Role.STEWARD.name())
                .requestMatchers(HttpMethod.GET)
                .hasRole(Role.VIEWER.name())
                .anyRequest()
                .hasRole(Role.ADMINISTRATOR.name());
    }

    /** A program's token is no cookie that a browser would add by itself; and who isn't signed in is told so. */
    private boolean needsCsrfToken(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && BearerTokenFilter.token(request).isEmpty()
                && contexts.containsContext(request);
    }
}
