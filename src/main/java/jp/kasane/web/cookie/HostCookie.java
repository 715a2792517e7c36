package jp.kasane.web.cookie;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.web.util.WebUtils;

/**
 * A cookie that scripts cannot read. Over https its name begins with {@code __Host-}, so that browsers take it only from
 * this very host over https, and no neighbour of the host can plant it (RFC 6265bis, section 4.1.3.2). Over plain http,
 * which is for trying Kasane out, browsers would refuse the prefix, and the name stands alone.
 *
 * @param plainName the name without the prefix
 */
public record HostCookie(String plainName) {

    private static final String PREFIX = "__Host-";

    /** How the cookie is called in answers to this request. */
    public String nameFor(HttpServletRequest request) {
        return request.isSecure() ? PREFIX + plainName : plainName;
    }

    /** What the browser sent, or null; over https a cookie without the prefix does not count. */
    public @Nullable String in(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, nameFor(request));
        return cookie == null ? null : cookie.getValue();
    }

    /** A cookie with this value for the answer to this request; ends with the browser's session unless an age is set. */
    public ResponseCookieBuilder with(String value, HttpServletRequest request) {
        return ResponseCookie.from(nameFor(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }
}
