package jp.kasane.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What a filter refused and why, for the page that tells it: the container hands on nothing but a status. */
public final class ToldProblem {

    private static final String ATTRIBUTE = ToldProblem.class.getName();

    private ToldProblem() {}

    public static void set(HttpServletRequest request, RuntimeException failure) {
        request.setAttribute(ATTRIBUTE, failure);
    }

    static @Nullable RuntimeException of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof RuntimeException failure ? failure : null;
    }
}
