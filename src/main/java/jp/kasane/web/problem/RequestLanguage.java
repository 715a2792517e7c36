package jp.kasane.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * Japanese, or English when {@code Accept-Language} prefers it. Asked by filters too, where Spring MVC's own resolver
 * has not run yet; the operating system's language never matters.
 */
@Component
public class RequestLanguage {

    private final AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();

    RequestLanguage() {
        resolver.setDefaultLocale(Locale.JAPANESE);
        resolver.setSupportedLocales(List.of(Locale.JAPANESE, Locale.ENGLISH));
    }

    public Locale of(HttpServletRequest request) {
        Locale locale = resolver.resolveLocale(request);
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE;
    }
}
