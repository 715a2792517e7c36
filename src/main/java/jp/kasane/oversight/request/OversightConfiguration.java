package jp.kasane.oversight.request;

import jp.kasane.audit.AccessBook;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the access log around every request. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OversightConfiguration implements WebMvcConfigurer {

    /** After the request was bound to a municipality, in whose log it belongs, and before Spring Security. */
    private static final int WITHIN_MUNICIPALITY = -149;

    private final WriteBeforeAnswer writeBeforeAnswer;

    OversightConfiguration(WriteBeforeAnswer writeBeforeAnswer) {
        this.writeBeforeAnswer = writeBeforeAnswer;
    }

    @Bean
    FilterRegistrationBean<AccessBookFilter> accessBookFilter(AccessBook book) {
        FilterRegistrationBean<AccessBookFilter> registration =
                new FilterRegistrationBean<>(new AccessBookFilter(book));
        registration.setOrder(WITHIN_MUNICIPALITY);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(writeBeforeAnswer).order(Ordered.LOWEST_PRECEDENCE);
    }
}
