package jp.kasane.oversight.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.shared.Actor;
import jp.kasane.web.RefusedRequests;
import jp.kasane.web.SignedInPerson;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Writes down who was kept from what. Not who knocked without signing in: there is nobody to name. */
@Component
class NoteRefusals implements RefusedRequests {

    private static final Set<Integer> STATUSES = Set.of(403, 404);

    private final AccessLog log;
    private final RouteTarget target;

    NoteRefusals(AccessLog log, RouteTarget target) {
        this.log = log;
        this.target = target;
    }

    @Override
    public void refused(int status, String code, HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!STATUSES.contains(status)
                || isOfNoPage(request)
                || authentication == null
                || !(authentication.getPrincipal() instanceof SignedInPerson person)) {
            return;
        }
        Access refusal =
                Access.refusal(target.of(request)).at(Routes.council(request)).because(code);
        log.recordApart(new Actor(person.personId()), refusal);
    }

    /** An address that leads nowhere tells nothing about anybody. */
    private static boolean isOfNoPage(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern != null && pattern.toString().equals("/**");
    }
}
