package jp.kasane.oversight.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.kasane.audit.AccessBook;
import org.springframework.web.filter.OncePerRequestFilter;

/** Opens the log's book for a request, before anybody is asked who it is, and closes it after all else. */
final class AccessBookFilter extends OncePerRequestFilter {

    private static final List<String> WITHOUT_DATA = List.of("/css/", "/js/", "/img/", "/vendor/", "/actuator/");

    private final AccessBook book;

    AccessBookFilter(AccessBook book) {
        this.book = book;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RequestOrigin origin = new RequestOrigin(request);
        book.open(origin);
        try {
            chain.doFilter(request, response);
        } finally {
            origin.keepRoute();
            book.close();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return WITHOUT_DATA.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
