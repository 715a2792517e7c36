package jp.kasane.web.problem;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language that the person chose, or Japanese, or English when {@code Accept-Language} prefers it. Asked by filters too, where Spring MVC's own resolver
 * has not run yet; the operating system's language never matters.
 */
@Component
public class RequestLanguage {

    /** Name of the cookie with the language that a person chose. */
    public static final String COOKIE = "kasane-language";

    private final AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();

    RequestLanguage() {
        resolver.setDefaultLocale(Locale.JAPANESE);
        resolver.setSupportedLocales(List.of(Locale.JAPANESE, Locale.ENGLISH));
    }

    public Locale of(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null) {
            return chosen.getValue().equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
        }
        Locale locale = resolver.resolveLocale(request);
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE;
    }
}
