package jp.kasane.retention;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.retention.persistence.RequestMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The course of disclosure requests (開示請求), without anything of their contents, and their end. */
@Service
public class DisclosureRequests {

    private final RequestMapper requests;
    private final RetentionRights rights;
    private final RequestSight sight;
    private final AccessLog log;

    DisclosureRequests(RequestMapper requests, RetentionRights rights, RequestSight sight, AccessLog log) {
        this.requests = requests;
        this.rights = rights;
        this.sight = sight;
        this.log = log;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Page<RequestFacts> all(Paging paging, Actor actor) {
        rights.require(Policy.ENTER_DISCLOSURE_REQUEST, actor);
        List<RequestFacts> rows = requests.all(paging.afterId(), paging.fetch()).stream()
                .map(RequestFacts::of)
                .toList();
        return Page.of(rows, paging.limit(), RequestFacts::id);
    }

    /** @throws ProblemException NOT_FOUND */
    @Transactional(readOnly = true)
    public RequestFacts get(long id, Actor actor) {
        return RequestFacts.of(find(id, actor));
    }

    /** When the file was made, newest first. */
    @Transactional(readOnly = true)
    public List<Handover> handovers(long id, Actor actor) {
        rights.require(Policy.ENTER_DISCLOSURE_REQUEST, actor);
        return requests.handovers(id);
    }

    /** Whether {@link #close} would let the person end it. */
    @Transactional(readOnly = true)
    public boolean mayClose(long id, Actor actor) {
        DisclosureRequest request = find(id, actor);
        return !request.isClosed() && sight.mayClose(request, actor);
    }

    /**
     * The file has been handed over or the request was withdrawn: it is not made any more.
     *
     * @throws ProblemException NOT_FOUND also for a CSW who does not carry the case; CONFLICT when it is closed already
     */
    @Transactional
    public void close(long id, Actor actor) {
        DisclosureRequest request = find(id, actor);
        if (!sight.mayClose(request, actor)) {
            throw RequestSight.missing();
        }
        if (requests.close(id) == 0) {
            throw ProblemException.conflict("retention.request.closed");
        }
        requests.clearDecided(id);
        log.record(actor, Access.administer(request.target()).because("CLOSED"));
    }

    private DisclosureRequest find(long id, Actor actor) {
        rights.require(Policy.ENTER_DISCLOSURE_REQUEST, actor);
        return requests.find(id).orElseThrow(RequestSight::missing);
    }
}
