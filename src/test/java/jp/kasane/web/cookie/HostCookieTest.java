package jp.kasane.web.cookie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class HostCookieTest {

    private final HostCookie language = new HostCookie("language");
    private final SessionCookie session = new SessionCookie();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void overHttpsItIsTakenFromThisHostOnly() {
        request.setSecure(true);

        assertThat(language.with("en", request).build())
                .hasToString("__Host-language=en; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void overHttpItStandsAlone() {
        assertThat(language.with("en", request).build()).hasToString("language=en; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void whatANeighbourPlantedDoesNotCountOverHttps() {
        request.setSecure(true);
        request.setCookies(new Cookie("language", "en"));

        assertThat(language.in(request)).isNull();
        request.setCookies(new Cookie("language", "en"), new Cookie("__Host-language", "ja"));
        assertThat(language.in(request)).isEqualTo("ja");
    }

    @Test
    void aSessionIsOfThisHostToo() {
        request.setSecure(true);
        session.writeCookieValue(new CookieValue(request, response, "number"));
        String sent = response.getHeader(HttpHeaders.SET_COOKIE);

        assertThat(sent)
                .startsWith("__Host-kasane-session=")
                .contains("; Path=/;", "Secure", "HttpOnly", "SameSite=Lax");
        assertThat(sent).doesNotContain("Domain");
        request.setCookies(new Cookie("kasane-session", response.getCookies()[0].getValue()));
        assertThat(session.readCookieValues(request)).isEmpty();
        request.setCookies(response.getCookies());
        assertThat(session.readCookieValues(request)).containsExactly("number");
    }
}
