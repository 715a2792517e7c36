package jp.kasane.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import jp.kasane.access.Guarded;
import jp.kasane.access.HeldRoles;
import jp.kasane.access.Policy;
import jp.kasane.access.Role;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.SignedInPerson;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses early whoever holds none of the roles of an endpoint's policies at any council: before the content is parsed
 * and before anything is looked up. What opens nothing to nobody is refused too: an endpoint must say to whom it is open.
 * Which council and which record is decided in the use cases, which ask for the policy again.
 */
final class PolicyInterceptor implements HandlerInterceptor {

    private final HeldRoles roles;

    PolicyInterceptor(HeldRoles roles) {
        this.roles = roles;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isApiDocument(method)) {
            Guarded guarded = method.getMethodAnnotation(Guarded.class);
            if (guarded == null) {
                throw ProblemException.forbidden("access.unguarded");
            }
            require(guarded.value());
        }
        return true;
    }

    private void require(Policy... anyOf) {
        Set<Role> held = held(anyOf);
        if (Arrays.stream(anyOf).noneMatch(policy -> policy.openTo(held))) {
            throw ProblemException.forbidden(
                    "access.refused", new DefaultMessageSourceResolvable(anyOf[0].messageKey()));
        }
    }

    private Set<Role> held(Policy... anyOf) {
        Set<Role> anyone = EnumSet.of(Role.ANYONE);
        if (Arrays.stream(anyOf).anyMatch(policy -> policy.openTo(anyone))) {
            return anyone;
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? roles.of(person.personId())
                : anyone;
    }

    /** Its endpoints come with the library; the security chain opens their two paths to everybody. */
    private static boolean isApiDocument(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.springdoc.");
    }
}
