package jp.kasane.retention;

import java.util.Map;
import java.util.Set;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.identity.AbleStaff;
import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.retention.persistence.RequestMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at what is held on the person of a request and decides it record by record. Whoever entered the request does not
 * decide it, unless nobody else could today.
 */
@Service
public class DecideRequest {

    /** For how long the file is made after the decision. */
    public static final int DAYS = 30;

    private static final Set<String> GROUNDS = Set.of("G1", "G2", "G3", "G4", "G5", "G6", "G7");

    private final RequestMapper requests;
    private final RequestSight sight;
    private final GatherContents gather;
    private final AbleStaff able;
    private final AccessLog log;
    private final CurrentTime time;

    DecideRequest(
            RequestMapper requests,
            RequestSight sight,
            GatherContents gather,
            AbleStaff able,
            AccessLog log,
            CurrentTime time) {
        this.requests = requests;
        this.sight = sight;
        this.gather = gather;
        this.able = able;
        this.log = log;
        this.time = time;
    }

    /** Whether the person may look at the contents. */
    @Transactional
    public boolean isOpenTo(long id, Actor actor) {
        return requests.find(id)
                .filter(request -> sight.isOpenTo(request, actor))
                .isPresent();
    }

    /**
     * What the file would hold, for deciding what is left out; for deciding again when something came or changed since.
     *
     * @throws ProblemException FORBIDDEN; NOT_FOUND also when the person does not carry the case
     */
    @Transactional
    public RequestContents look(long id, Actor actor) {
        DisclosureRequest request = sight.require(id, actor);
        Access seen = Access.view(request.subject()).forPurpose(request.target());
        log.record(actor, request.isOfStaff() ? seen : seen.atLevel(DisclosureLevel.REAL_NAME));
        return gather.of(request, entered(request, actor) && others(request, actor));
    }

    /**
     * Decides what is left out and on which ground; from now on the file can be made, for thirty days.
     *
     * @param grounds by the record's key; an empty one discloses it
     * @param seen what the person was shown
     * @throws ProblemException CONFLICT when it was decided before and nothing came or changed since, when something came
     *     or changed since it was shown, or when the person entered it and another one could decide; otherwise as
     *     {@link #look}
     */
    @Transactional
    public void decide(long id, Map<String, String> grounds, ContentsSeen seen, Actor actor) {
        requests.lock(id);
        DisclosureRequest request = sight.require(id, actor);
        boolean entered = entered(request, actor);
        if (entered && others(request, actor)) {
            throw ProblemException.conflict("retention.request.entered-by-you");
        }
        requireShown(gather.of(request, false), seen);
        exclude(id, grounds, actor);
        requests.clearDecided(id);
        seen.sums().forEach((record, sum) -> requests.keepDecided(id, record, sum));
        if (requests.decide(id, actor.personId(), time.now(), time.today().plusDays(DAYS)) == 0) {
            throw ProblemException.conflict("retention.request.decided");
        }
        log.record(actor, Access.administer(request.target()).because(entered ? "DECIDED_ALONE" : "DECIDED"));
    }

    private static void requireShown(RequestContents held, ContentsSeen seen) {
        if (!held.needsDecision()) {
            throw ProblemException.conflict("retention.request.decided");
        }
        if (!held.seen().equals(seen)) {
            throw ProblemException.conflict("retention.request.changed");
        }
    }

    private void exclude(long id, Map<String, String> grounds, Actor actor) {
        requests.clearExclusions(id);
        grounds.forEach((record, ground) -> {
            if (!ground.isBlank()) {
                if (!GROUNDS.contains(ground)) {
                    throw ProblemException.invalid("grounds", "retention.request.ground-unknown");
                }
                requests.exclude(id, record, ground, actor.personId());
            }
        });
    }

    private static boolean entered(DisclosureRequest request, Actor actor) {
        return request.enteredBy() == actor.personId();
    }

    /** Whether somebody else could decide it today. */
    private boolean others(DisclosureRequest request, Actor but) {
        return able.to(RequestSight.policy(request)).stream()
                .filter(person -> person != but.personId())
                .anyMatch(person -> sight.isOpenTo(request, new Actor(person)));
    }
}
