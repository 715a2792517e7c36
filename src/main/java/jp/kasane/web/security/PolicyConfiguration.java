package jp.kasane.web.security;

import jp.kasane.access.HeldRoles;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the policies before every endpoint. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
record PolicyConfiguration(HeldRoles roles) implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PolicyInterceptor(roles)).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
