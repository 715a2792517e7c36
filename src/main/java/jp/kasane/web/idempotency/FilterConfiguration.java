package jp.kasane.web.idempotency;

import jakarta.servlet.Filter;
import jp.kasane.web.body.BodyFilter;
import jp.kasane.web.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Order of the API's filters: the security chain, then the body, then its Idempotency-Key. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FilterConfiguration {

    private static final int AFTER_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 10;

    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(ProblemWriter problems) {
        return onApi(new BodyFilter(problems), AFTER_SECURITY);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            AnswerOnce answerOnce, RepeatedAccess access, ProblemWriter problems) {
        return onApi(new IdempotencyFilter(answerOnce, access, problems), AFTER_SECURITY + 10);
    }

    private static <F extends Filter> FilterRegistrationBean<F> onApi(F filter, int order) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*");
        registration.setOrder(order);
        return registration;
    }
}
