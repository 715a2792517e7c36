package jp.kasane.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds each request to the municipality of whoever knocks, before sign-in is checked. An installation with one
 * municipality has nothing to look for. Who names nobody is bound to none and sees no record.
 */
@Component
@Order(TenantFilter.BEFORE_SECURITY)
@ConditionalOnWebApplication
class TenantFilter extends OncePerRequestFilter {

    /** After the session was found, before Spring Security looks at it. */
    static final int BEFORE_SECURITY = -150;

    private final Tenants tenants;
    private final Knocking knocking;

    TenantFilter(Tenants tenants, Knocking knocking) {
        this.tenants = tenants;
        this.knocking = knocking;
    }

    /** An error page is for the same person. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Tenant> tenant = tenants.all().size() == 1 ? Optional.empty() : knocking.tenant(request);
        if (tenant.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            filterFor(tenant.get(), request, response, chain);
        }
    }

    private void filterFor(Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            tenants.as(tenant, () -> go(request, response, chain));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (WrappedServletException e) {
            throw e.wrapped;
        }
    }

    private static Boolean go(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return Boolean.TRUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new WrappedServletException(e);
        }
    }

    private static final class WrappedServletException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ServletException wrapped;

        private WrappedServletException(ServletException wrapped) {
            super(wrapped);
            this.wrapped = wrapped;
        }
    }
}
