package jp.kasane.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import jp.kasane.web.problem.RequestLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.MimeMappings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Language of pages, hidden fields of their forms, and the encoding of the files that they load. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageConfiguration implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver(RequestLanguage language) {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return language.of(request);
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("the language is chosen at /language");
            }
        };
    }

    /** Spring Security declares the bean that adds the CSRF token; this adds the send-once key beside it. */
    @Bean
    static BeanPostProcessor sendOnceKeys() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor processor ? new HiddenFields(processor) : bean;
            }
        };
    }

    /** Nobody has to guess how the letters of a script, a style or a drawing are written. */
    @Bean
    static WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> encodedFiles() {
        return server -> {
            MimeMappings types = MimeMappings.lazyCopy(MimeMappings.DEFAULT);
            types.add("css", "text/css;charset=UTF-8");
            types.add("js", "text/javascript;charset=UTF-8");
            types.add("svg", "image/svg+xml;charset=UTF-8");
            server.setMimeMappings(types);
        };
    }
}
