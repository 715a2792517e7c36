package jp.kasane.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import jp.kasane.web.Paging;
import jp.kasane.web.RateLimits;
import jp.kasane.web.RateLimits.Limit;
import jp.kasane.web.TooManyAttempts;
import jp.kasane.web.problem.ProgramRequests;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Counts every list and search: whoever reads them all in a row reads more than anybody needs. */
final class SearchLimit implements HandlerInterceptor {

    private final RateLimits limits;

    SearchLimit(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Principal person = request.getUserPrincipal();
        if (person != null && handler instanceof HandlerMethod method && isList(method)) {
            Limit limit = ProgramRequests.isOne(request) ? Limit.SEARCH_OF_PROGRAM : Limit.SEARCH;
            try {
                limits.spend(limit, person.getName());
            } catch (TooManyAttempts busy) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(busy.waitSeconds()));
                throw busy;
            }
        }
        return true;
    }

    private static boolean isList(HandlerMethod method) {
        return Arrays.asList(method.getMethod().getParameterTypes()).contains(Paging.class);
    }
}
