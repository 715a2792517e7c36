package jp.kasane.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Tells requests of programs, which are answered with problem+json, from those of people, who get a page. */
public final class ProgramRequests {

    /** Where programs call; everything else is pages. */
    public static final List<String> PATHS = List.of("/api/", "/actuator/", "/v3/", "/engine-rest/");

    private ProgramRequests() {}

    public static boolean isOne(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = original == null ? request.getRequestURI() : original.toString();
        return PATHS.stream().anyMatch(prefix -> path.startsWith(prefix) || (path + "/").equals(prefix));
    }
}
