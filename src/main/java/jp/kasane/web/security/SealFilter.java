package jp.kasane.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import jp.kasane.web.cookie.HostCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives pages a session under seal; the key stands in a cookie of the browser and nowhere else. What programs ask for is
 * asked for by browsers, too, and then the framework looks into the session.
 */
final class SealFilter extends OncePerRequestFilter {

    static final HostCookie COOKIE = new HostCookie("kasane-seal");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SingletonSupplier<Seal> seal = SingletonSupplier.of(() -> sealOf(request, response));
        chain.doFilter(new SealedSession(request, seal::obtain), response);
    }

    /** The page that tells an error reads the session too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static Seal sealOf(HttpServletRequest request, HttpServletResponse response) {
        byte[] key = keyIn(COOKIE.in(request));
        if (key == null) {
            key = Seal.newKey();
            String value = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
            response.addHeader(
                    HttpHeaders.SET_COOKIE, COOKIE.with(value, request).build().toString());
        }
        return Seal.of(key);
    }

    private static byte @Nullable [] keyIn(@Nullable String value) {
        try {
            byte[] key = value == null ? new byte[0] : Base64.getUrlDecoder().decode(value);
            return key.length == Seal.KEY_BYTES ? key : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
