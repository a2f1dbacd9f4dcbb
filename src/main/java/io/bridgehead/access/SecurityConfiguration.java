package io.bridgehead.access;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.bridgehead.access.ui.SignInView;
import io.bridgehead.audit.AuditTrail;
import io.bridgehead.platform.DataFolder;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
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
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The pages' door: for people, by a link, a password or a browser that is remembered. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
class SecurityConfiguration {
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionCsrfTokenRepository csrfTokens = new HttpSessionCsrfTokenRepository();

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    RememberedBrowsers rememberedBrowsers(
            DataFolder folder, Standing standing, SessionSettings settings, @Value("${server.port:8080}") String port) {
        return new RememberedBrowsers(folder.secret("remembered-browsers"), standing, settings.remembered(), port);
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            SignInLinks links,
            Accounts accounts,
            AuditTrail trail,
            PasswordSignIn passwordSignIn,
            RememberedBrowsers remembered,
            Standing standing,
            SessionSettings settings,
            Providers providers,
            VaadinDefaultRequestCache vaadinRequests,
            NavigationAccessControl navigation) {
        vaadinRequests.setDelegateRequestCache(pageAskedFor());
        var onward = new SavedRequestAwareAuthenticationSuccessHandler();
        onward.setRequestCache(vaadinRequests);
        var sessions = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrfTokens)));
        // Not the configurer's loginView: its form knows no one-time codes.
        navigation.setLoginView(SignInView.class);
        // What it refuses isn't asked of the managers Spring makes of beans: each attempt counts once.
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        if (providers.any()) {
            var people = new ProviderPeople(accounts, trail, contexts, onward, settings.providerClaim());
            http.oauth2Login(provider -> provider.loginPage(SignInLink.PATH)
                    .successHandler(people)
                    .failureHandler(ProviderPeople::failed)
                    .withObjectPostProcessor(unsentPeople()));
        }
        return http.headers(SecurityConfiguration::headers)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .authenticationProvider(passwordSignIn)
                .formLogin(form -> form.loginPage(SignInLink.PATH)
                        .usernameParameter("name")
                        .authenticationDetailsSource(PasswordSignIn.Circumstances::of)
                        .successHandler(onward)
                        .failureHandler(SecurityConfiguration::refused))
                .rememberMe(browsers -> browsers.rememberMeServices(remembered).key(remembered.getKey()))
                .addFilterBefore(
                        new SignInFilter(links, accounts, trail, contexts, sessions, onward),
                        AnonymousAuthenticationFilter.class)
                .addFilterBefore(
                        new StandingFilter(standing, contexts, settings.longest()), AnonymousAuthenticationFilter.class)
                .addFilterBefore(
                        new PublicVisitFilter(contexts, settings.publicRegions()), AnonymousAuthenticationFilter.class)
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

    /** Whatever was wrong, one answer; but who must wait is told so. */
    private static void refused(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var problem = failure instanceof LockedException ? "wait" : "wrong";
        response.sendRedirect(request.getContextPath() + SignInLink.PATH + "?problem=" + problem);
    }

    /** Who can't be sent to the provider would see an error of the server. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> unsentPeople() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(ProviderPeople::unsent);
                return filter;
            }
        };
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

    static void headers(HeadersConfigurer<HttpSecurity> headers) {
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
