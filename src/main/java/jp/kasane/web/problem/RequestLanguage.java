package jp.kasane.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import jp.kasane.web.cookie.HostCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language that the person chose, or Japanese, or English when {@code Accept-Language} prefers it. Asked by filters too, where Spring MVC's own resolver
 * has not run yet; the operating system's language never matters.
 */
@Component
public class RequestLanguage {

    /** The language that a person chose. */
    public static final HostCookie COOKIE = new HostCookie("kasane-language");

    private final AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();

    RequestLanguage() {
        resolver.setDefaultLocale(Locale.JAPANESE);
        resolver.setSupportedLocales(List.of(Locale.JAPANESE, Locale.ENGLISH));
    }

    public Locale of(HttpServletRequest request) {
        String chosen = COOKIE.in(request);
        if (chosen != null) {
            return chosen.equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
        }
        Locale locale = resolver.resolveLocale(request);
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE;
    }
}
