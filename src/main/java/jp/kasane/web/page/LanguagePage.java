package jp.kasane.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.web.problem.RequestLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a person choose the language of the pages; kept in the browser for a year. */
@PageController
class LanguagePage {

    @PostMapping("/language")
    @Guarded(Policy.CHOOSE_LANGUAGE)
    String choose(@RequestParam String language, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = RequestLanguage.COOKIE
                .with(language.equals("en") ? "en" : "ja", request)
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:/";
    }
}
