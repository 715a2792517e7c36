package jp.kasane.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Keeps the address of the page for which somebody must sign in, and nothing else: the usual memory of the whole request
 * would put its headers, cookies and fields into the stored session.
 */
final class AskedPage implements RequestCache {

    private static final String ATTRIBUTE = "kasane.asked-page";

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("GET")
                && isForWindow(request)
                && accepts(request, "text/html")
                && request.getDispatcherType().name().equals("REQUEST")) {
            String query = request.getQueryString();
            request.getSession().setAttribute(ATTRIBUTE, request.getRequestURI() + (query == null ? "" : "?" + query));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String address
                ? new SimpleSavedRequest(address)
                : null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    /** What a script of a page fetches is no page to go to: a fragment, or a look whether the session still lives. */
    private static boolean isForWindow(HttpServletRequest request) {
        String use = request.getHeader("Sec-Fetch-Dest");
        return request.getHeader("HX-Request") == null
                && request.getHeader("X-Requested-With") == null
                && (use == null || use.equals("document"));
    }

    private static boolean accepts(HttpServletRequest request, String type) {
        String accepted = request.getHeader("Accept");
        return accepted == null || accepted.contains(type) || accepted.contains("*/*");
    }
}
