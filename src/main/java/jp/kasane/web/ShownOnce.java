package jp.kasane.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Marks an answer that holds a secret. It is not kept for its Idempotency-Key: a repeated request does nothing twice,
 * but is told that the answer was shown already.
 */
public final class ShownOnce {

    private static final String ATTRIBUTE = ShownOnce.class.getName();

    private ShownOnce() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    public static boolean isMarked(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
