package jp.kasane.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Tells requests of programs, which are answered with problem+json, from those of people, who get a page. */
public final class ProgramRequests {

    private static final String ENGINE = "/engine-rest/";

    /** Where programs call; everything else is pages. */
    public static final List<String> PATHS = List.of("/api/", "/actuator/", "/v3/", ENGINE);

    private ProgramRequests() {}

    public static boolean isOne(HttpServletRequest request) {
        String path = pathOf(request);
        return PATHS.stream().anyMatch(prefix -> path.startsWith(prefix) || (path + "/").equals(prefix));
    }

    /** Whether Camunda Modeler or another client of the engine's own interface asks, which expects the engine's shapes. */
    public static boolean isOfEngineClient(HttpServletRequest request) {
        return pathOf(request).startsWith(ENGINE);
    }

    private static String pathOf(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original == null ? request.getRequestURI() : original.toString();
    }
}
