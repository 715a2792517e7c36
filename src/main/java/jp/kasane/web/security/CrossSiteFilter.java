package jp.kasane.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import jp.kasane.web.problem.ProgramRequests;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses changes that another site's page makes a browser send. A browser that once signed in by HTTP Basic adds the
 * password to such requests by itself, and there is no CSRF token in a stateless API. Programs do not send the header;
 * Camunda Modeler does, being built on a browser, but from a file and not from a site: its origin is {@code file://} or
 * left out, while a browser tells the site's origin, or {@code null}, with every such request.
 */
class CrossSiteFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean elsewhere = site != null && !OWN.contains(site) && !isModeler(request);
        if (elsewhere && !SAFE_METHODS.contains(request.getMethod())) {
            throw new AccessDeniedException("cross-site request");
        }
        chain.doFilter(request, response);
    }

    private static boolean isModeler(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return ProgramRequests.isOfEngineClient(request) && (origin == null || origin.equals("file://"));
    }
}
