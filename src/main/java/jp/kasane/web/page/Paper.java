package jp.kasane.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import jp.kasane.access.Guarded;
import jp.kasane.access.PersonalData;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * How a page gets onto paper. One that shows somebody's data is printed from a sheet of its own, which the server hands
 * out: so the access log tells who printed what, without a script in the browser. Printed as it is, it says so instead.
 *
 * @param use what may be done with the page that is shown
 * @param screen address of the page on the screen
 * @param printed address of its sheet for paper
 */
public record Paper(Use use, String screen, String printed) {

    /** What may be done with a page. */
    public enum Use {
        /** Shows nobody's data, or what is shown this once only: printed as it is. */
        FREE,
        /** Its sheet is offered. */
        OFFERED,
        /** The answer to a form: there is no sheet of it. */
        NOT_HERE,
        /** The sheet itself. */
        SHEET
    }

    private static final String PARAMETER = "print";

    /** Whether the request asks for a sheet for paper. */
    public static boolean isAskedFor(HttpServletRequest request) {
        return isShown(request)
                && !request.getRequestURI().startsWith("/api/")
                && request.getParameter(PARAMETER) != null;
    }

    static Paper of(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        if (isAskedFor(request)) {
            String kept = query.replaceAll("(^|&)" + PARAMETER + "(=[^&]*)?(?=&|$)", "")
                    .replaceFirst("^&", "");
            return new Paper(Use.SHEET, kept.isEmpty() ? path : path + "?" + kept, path + "?" + query);
        }
        String sheet = path + "?" + (query.isEmpty() ? "" : query + "&") + PARAMETER;
        return new Paper(use(request), query.isEmpty() ? path : path + "?" + query, sheet);
    }

    private static Use use(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method)) {
            return Use.FREE;
        }
        Guarded guarded = method.getMethodAnnotation(Guarded.class);
        if (guarded == null || !PersonalData.isAtStake(guarded) || isShownOnce(request)) {
            return Use.FREE;
        }
        return isShown(request) ? Use.OFFERED : Use.NOT_HERE;
    }

    /** What was handed to this page alone, e.g. a new password, would be gone on a sheet. */
    private static boolean isShownOnce(HttpServletRequest request) {
        Map<String, ?> handed = RequestContextUtils.getInputFlashMap(request);
        return handed != null && !Set.of(Flash.ATTRIBUTE).containsAll(handed.keySet());
    }

    private static boolean isShown(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    public boolean isOffered() {
        return use == Use.OFFERED;
    }

    public boolean isSheet() {
        return use == Use.SHEET;
    }

    /** Whether the page must not be printed as it is. */
    public boolean isElsewhere() {
        return use == Use.OFFERED || use == Use.NOT_HERE;
    }
}
