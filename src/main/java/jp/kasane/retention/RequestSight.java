package jp.kasane.retention;

import jp.kasane.access.Policy;
import jp.kasane.retention.persistence.RequestMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Component;

/**
 * To whom the contents of a request are open. Of a household: to a CSW who carries that case. Of somebody who works in
 * Kasane: to administrators, never to that person.
 */
@Component
class RequestSight {

    private final RequestMapper requests;
    private final RetentionRights rights;

    RequestSight(RequestMapper requests, RetentionRights rights) {
        this.requests = requests;
        this.rights = rights;
    }

    /** @throws ProblemException FORBIDDEN; NOT_FOUND also when the person does not carry the case */
    DisclosureRequest require(long id, Actor actor) {
        DisclosureRequest request = requests.find(id).orElseThrow(RequestSight::missing);
        rights.require(policy(request), actor);
        if (isOwn(request, actor)) {
            throw ProblemException.forbidden("retention.request.own");
        }
        if (!seesCase(request, actor)) {
            throw missing();
        }
        return request;
    }

    /** Whether {@link #require} would let the person in. */
    boolean isOpenTo(DisclosureRequest request, Actor actor) {
        return rights.may(policy(request), actor) && !isOwn(request, actor) && seesCase(request, actor);
    }

    /** Whether the person may end it: whoever carries the case; administrators, who enter requests of any case, as well. */
    boolean mayClose(DisclosureRequest request, Actor actor) {
        Long caseId = request.caseId();
        return caseId == null
                ? rights.may(Policy.DECIDE_STAFF_REQUEST, actor)
                : rights.isOpen(caseId, Policy.ENTER_DISCLOSURE_REQUEST, actor);
    }

    static Policy policy(DisclosureRequest request) {
        return request.isOfStaff() ? Policy.DECIDE_STAFF_REQUEST : Policy.DECIDE_HOUSEHOLD_REQUEST;
    }

    private static boolean isOwn(DisclosureRequest request, Actor actor) {
        return request.isOfStaff() && request.personId() == actor.personId();
    }

    private boolean seesCase(DisclosureRequest request, Actor actor) {
        Long caseId = request.caseId();
        return caseId == null || rights.isOpen(caseId, policy(request), actor);
    }

    static ProblemException missing() {
        return ProblemException.notFound("retention.request.missing");
    }
}
