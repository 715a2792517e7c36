package jp.kasane.oversight.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import jp.kasane.access.Guarded;
import jp.kasane.access.PersonalData;
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

    /**
     * @param status of the answer that is about to be sent
     * @param file whether the answer is a file to keep
     */
    void note(@Nullable Guarded guarded, int status, boolean file, HttpServletRequest request) {
        if (guarded == null
                || !PersonalData.isAtStake(guarded)
                || !caller.isSomebody()
                || request.getAttribute(NOTED) != null) {
            return;
        }
        request.setAttribute(NOTED, true);
        Access access = access(file, request);
        if (!book.tells(access)) {
            boolean failed = status >= FIRST_ERROR;
            log.recordApart(caller.actor(), failed ? access.ended(AccessResult.FAILED) : access);
        }
    }

    /** What a request to such an endpoint does, by its method and its route. */
    Access access(boolean file, HttpServletRequest request) {
        AccessKind reading = file ? AccessKind.EXPORT : AccessKind.VIEW;
        AccessKind kind = READING.contains(request.getMethod()) ? reading : AccessKind.CHANGE;
        return Access.of(kind, target.of(request)).at(Routes.council(request)).because("ROUTE");
    }
}
