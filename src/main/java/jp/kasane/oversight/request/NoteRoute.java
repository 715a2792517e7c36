package jp.kasane.oversight.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessBook;
import jp.kasane.audit.AccessKind;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessResult;
import jp.kasane.web.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An answer of an endpoint that deals with people leaves an entry by its route when its use cases left none: an endpoint
 * that forgets cannot go unseen.
 */
@Component
class NoteRoute {

    private static final String NOTED = NoteRoute.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int FIRST_ERROR = 400;
    /** Policies whose endpoints show nothing of anybody but the caller, or are accounted for by themselves. */
    private static final Set<Policy> IMPERSONAL = EnumSet.of(
            Policy.SIGN_IN,
            Policy.CHOOSE_LANGUAGE,
            Policy.READ_HEALTH,
            Policy.READ_API_DOCUMENT,
            Policy.OPEN_HOME,
            Policy.KEEP_OWN_ACCOUNT,
            Policy.READ_OWN_NOTICES,
            Policy.OPEN_ADMINISTRATION,
            Policy.ADMINISTER_HOLIDAYS,
            Policy.READ_MODELS,
            Policy.EDIT_MODELS,
            Policy.DEPLOY_MODELS,
            Policy.ACTIVATE_MODELS,
            Policy.REHEARSE,
            Policy.READ_ACCESS_LOG,
            Policy.READ_FIGURES,
            Policy.LOOK_AT_COUNCILS);

    private final AccessLog log;
    private final AccessBook book;
    private final RouteTarget target;
    private final Caller caller;

    NoteRoute(AccessLog log, AccessBook book, RouteTarget target, Caller caller) {
        this.log = log;
        this.book = book;
        this.target = target;
        this.caller = caller;
    }

    /** @param status of the answer that is about to be sent */
    void note(@Nullable Guarded guarded, int status, HttpServletRequest request) {
        if (guarded == null || !isPersonal(guarded) || !caller.isSomebody() || request.getAttribute(NOTED) != null) {
            return;
        }
        request.setAttribute(NOTED, true);
        Access access = access(request);
        if (!book.tells(access)) {
            boolean failed = status >= FIRST_ERROR;
            log.recordApart(caller.actor(), failed ? access.ended(AccessResult.FAILED) : access);
        }
    }

    private Access access(HttpServletRequest request) {
        boolean reads = READING.contains(request.getMethod());
        return Access.of(reads ? AccessKind.VIEW : AccessKind.CHANGE, target.of(request))
                .at(Routes.council(request))
                .because("ROUTE");
    }

    private static boolean isPersonal(Guarded guarded) {
        return !Arrays.stream(guarded.value()).allMatch(IMPERSONAL::contains);
    }
}
