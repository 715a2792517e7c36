package jp.kasane.web.cookie;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/** The number of a session in the browser, as a {@link HostCookie}. */
@Component
class SessionCookie implements CookieSerializer {

    private static final HostCookie COOKIE = new HostCookie("kasane-session");

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request);
    }

    private static CookieSerializer of(HttpServletRequest request) {
        DefaultCookieSerializer serializer = new DefaultCookieSerializer();
        serializer.setCookieName(COOKIE.nameFor(request));
        serializer.setCookiePath("/");
        serializer.setUseHttpOnlyCookie(true);
        serializer.setUseSecureCookie(request.isSecure());
        serializer.setSameSite("Lax");
        return serializer;
    }
}
