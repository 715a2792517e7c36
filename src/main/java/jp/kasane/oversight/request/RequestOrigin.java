package jp.kasane.oversight.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import jp.kasane.audit.AccessTarget;
import jp.kasane.audit.Origin;
import jp.kasane.web.page.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerMapping;

/** A request as the log tells it: never its path, its query or its content. */
final class RequestOrigin implements Origin {

    private static final String ID = RequestOrigin.class.getName() + ".ID";
    private static final String ROUTE = RequestOrigin.class.getName() + ".ROUTE";

    private final HttpServletRequest request;
    private final String id;

    RequestOrigin(HttpServletRequest request) {
        this.request = request;
        Object known = request.getAttribute(ID);
        this.id = known == null ? UUID.randomUUID().toString() : known.toString();
        request.setAttribute(ID, id);
    }

    @Override
    public String address() {
        String address = request.getRemoteAddr();
        return address == null ? "" : address;
    }

    @Override
    public String agent() {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        if (request.getRequestURI().startsWith("/engine-rest/")) {
            return "MODELER";
        }
        return agent != null && agent.startsWith("Mozilla/") ? "BROWSER" : "PROGRAM";
    }

    @Override
    public String request() {
        return id;
    }

    @Override
    public String route() {
        Object first = request.getAttribute(ROUTE);
        Object pattern = first == null ? request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) : first;
        return request.getMethod() + " " + (pattern == null ? "-" : pattern);
    }

    @Override
    public @Nullable AccessTarget purpose() {
        return Routes.purpose(request);
    }

    @Override
    public boolean onPaper() {
        return Paper.isAskedFor(request);
    }

    /** Keeps the route: an error page is shown under another. */
    void keepRoute() {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern != null && request.getAttribute(ROUTE) == null) {
            request.setAttribute(ROUTE, pattern);
        }
    }
}
