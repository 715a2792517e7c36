package jp.kasane.oversight.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import jp.kasane.access.Guarded;
import jp.kasane.access.PersonalData;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessBook;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessResult;
import jp.kasane.shared.Actor;
import jp.kasane.web.RefusedRequests;
import jp.kasane.web.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes down who was kept from what, and who tried in vain: input that was refused, a record that had changed, a key
 * used twice. Not who knocked without signing in: there is nobody to name.
 */
@Component
class NoteRefusals implements RefusedRequests {

    /** Not allowed, not for them, too much. */
    private static final Set<Integer> KEPT_OUT = Set.of(403, 404, 429);

    private static final int FIRST_OF_CALLER = 400;
    private static final int FIRST_OF_SERVER = 500;
    /** Nothing has that address and method. */
    private static final int NO_SUCH_METHOD = 405;

    private final AccessLog log;
    private final AccessBook book;
    private final NoteRoute route;
    private final RouteTarget target;

    NoteRefusals(AccessLog log, AccessBook book, NoteRoute route, RouteTarget target) {
        this.log = log;
        this.book = book;
        this.route = route;
        this.target = target;
    }

    @Override
    public void refused(int status, String code, HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (status < FIRST_OF_CALLER
                || status >= FIRST_OF_SERVER
                || status == NO_SUCH_METHOD
                || isOfNoPage(request)
                || authentication == null
                || !(authentication.getPrincipal() instanceof SignedInPerson person)) {
            return;
        }
        Actor actor = new Actor(person.personId());
        if (KEPT_OUT.contains(status)) {
            Access refusal = Access.refusal(target.of(request)).at(Routes.council(request));
            log.recordApart(actor, refusal.because(code));
        } else if (isPersonal(request)) {
            triedInVain(actor, code, request);
        }
    }

    /** What a use case recorded and was rolled back is told as failed already. */
    private void triedInVain(Actor actor, String code, HttpServletRequest request) {
        Access access = route.access(false, request).because(code).ended(AccessResult.FAILED);
        if (!book.tells(access)) {
            log.recordApart(actor, access);
        }
    }

    /** What was refused before anybody knew the endpoint may have been personal. */
    private static boolean isPersonal(HttpServletRequest request) {
        Guarded guarded = guarded(request);
        return guarded == null || PersonalData.isAtStake(guarded);
    }

    private static @Nullable Guarded guarded(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                ? method.getMethodAnnotation(Guarded.class)
                : null;
    }

    /** An address that leads nowhere tells nothing about anybody. */
    private static boolean isOfNoPage(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern != null && pattern.toString().equals("/**");
    }
}
