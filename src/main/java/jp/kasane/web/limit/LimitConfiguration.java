package jp.kasane.web.limit;

import jp.kasane.web.RateLimits;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the limit of lists before every controller. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class LimitConfiguration implements WebMvcConfigurer {

    private final RateLimits limits;

    LimitConfiguration(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SearchLimit(limits));
    }
}
