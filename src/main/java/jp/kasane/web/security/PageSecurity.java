package jp.kasane.web.security;

import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.CACHE;
import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.STORAGE;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import jp.kasane.audit.AccessLog;
import jp.kasane.web.SignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;

/** The security chain of pages: a session after sign-in, a CSRF token in every form, nothing loaded from elsewhere. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageSecurity {

    /** Diagrams and charts set styles on their elements; scripts come from files of this server only. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'%s;"
            + " base-uri 'none'; frame-ancestors 'none'";

    private static final String[] FOR_EVERYBODY = {
        "/sign-in", "/setup", "/language", "/css/**", "/js/**", "/img/**", "/vendor/**", "/favicon.ico"
    };

    /** After the stored session is found, before anybody looks into it. */
    @Bean
    FilterRegistrationBean<SealFilter> sealFilter() {
        FilterRegistrationBean<SealFilter> registration = new FilterRegistrationBean<>(new SealFilter());
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 10);
        return registration;
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            AuthenticationManager manager,
            SignIn signIn,
            SignInAnswers answers,
            Proofs proofs,
            AuthenticationEventPublisher events,
            AccessLog log,
            ObjectProvider<ProviderSecurity> providers,
            @Value("${kasane.sign-in.longest-session:12h}") Duration longest)
            throws Exception {
        ProviderSecurity provider = providers.getIfAvailable();
        String policy = POLICY.formatted(provider == null ? "" : provider.formTargets());
        http.authenticationManager(provider == null ? manager : provider.manager(manager, events))
                .authorizeHttpRequests(
                        rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(FOR_EVERYBODY)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .successHandler(answers)
                        .failureHandler(answers)
                        .permitAll())
                .exceptionHandling(failures -> failures.accessDeniedHandler(new EndedSessions()))
                .requestCache(cache -> cache.requestCache(answers.asked()))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(CACHE, STORAGE)))
                        .logoutSuccessUrl("/sign-in?out"))
                .addFilterBefore(new StandingFilter(signIn, longest), AuthorizationFilter.class)
                .addFilterAfter(new PasswordAgainFilter(signIn, proofs, log), StandingFilter.class)
                .headers(headers -> SecurityConfiguration.headers(headers, policy));
        if (provider != null) {
            provider.addTo(http);
        }
        return http.build();
    }
}
