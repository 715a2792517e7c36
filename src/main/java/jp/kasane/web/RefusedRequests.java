package jp.kasane.web;

import jakarta.servlet.http.HttpServletRequest;

/** Learns of every request that was answered with a problem. Implemented by whoever keeps account of refusals. */
@FunctionalInterface
public interface RefusedRequests {

    /**
     * @param status of the answer
     * @param code of the problem, e.g. {@code forbidden}
     */
    void refused(int status, String code, HttpServletRequest request);
}
