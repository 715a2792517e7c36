package jp.kasane.web.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Map;
import jp.kasane.web.SignIn;
import jp.kasane.web.TooManyAttempts;
import jp.kasane.web.problem.ProblemWriter;
import jp.kasane.web.problem.ProgramRequests;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The security chain of programs: the API and Camunda Modeler's three calls for signed-in callers, health and API
 * document for everybody, nothing else.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String NO_DEVICES =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    AuthenticationManager authenticationManager(SignIn signIn, AuthenticationEventPublisher events) {
        ProviderManager manager =
                new ProviderManager(List.of(new PasswordProvider(signIn), new BearerProvider(signIn)));
        manager.setAuthenticationEventPublisher(events);
        return manager;
    }

    /** Every failure is published, also one to wait and one of the provider: whoever keeps the access log hears it. */
    @Bean
    AuthenticationEventPublisher authenticationEvents(ApplicationEventPublisher events) {
        DefaultAuthenticationEventPublisher publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setAdditionalExceptionMappings(Map.of(TooManyAttempts.class, AuthenticationFailureLockedEvent.class));
        publisher.setDefaultAuthenticationFailureEvent(AuthenticationFailureBadCredentialsEvent.class);
        return publisher;
    }

    /** Programs: Basic or Bearer with each request, no session. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            AuthenticationManager manager,
            ProblemEntryPoint entryPoint,
            SignIn signIn,
            ProblemWriter problems)
            throws Exception {
        return http.securityMatcher(ProgramRequests::isOne)
                .authenticationManager(manager)
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/v3/api-docs", "/v3/api-docs.yaml")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/engine-rest/version", "/engine-rest/deployment")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/engine-rest/deployment/create")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(entryPoint))
                .addFilterBefore(bearer(manager, entryPoint), BasicAuthenticationFilter.class)
                .addFilterBefore(new CrossSiteFilter(), AuthorizationFilter.class)
                .addFilterAfter(new HandedPasswordFilter(signIn, problems), AuthorizationFilter.class)
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(entryPoint).accessDeniedHandler(entryPoint))
                .headers(headers -> headers(headers, "default-src 'none'; frame-ancestors 'none'"))
                .build();
    }

    private static AuthenticationFilter bearer(AuthenticationManager manager, ProblemEntryPoint entryPoint) {
        AuthenticationFilter filter = new AuthenticationFilter(manager, new BearerConverter());
        filter.setSuccessHandler((request, response, authentication) -> {});
        filter.setFailureHandler(entryPoint::commence);
        return filter;
    }

    /** On every answer, files and errors included; pages and API answers are never kept by browsers or proxies. */
    static void headers(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(Customizer.withDefaults());
    }
}
