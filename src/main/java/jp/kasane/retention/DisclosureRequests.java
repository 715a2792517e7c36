package jp.kasane.retention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.identity.People;
import jp.kasane.retention.persistence.RequestMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Disclosure requests (開示請求): entered with the check of identity, decided record by record, then handed over. */
@Service
public class DisclosureRequests {

    /** For how long the file is made after the decision. */
    public static final int DAYS = 30;

    private static final Set<String> IDENTITY = Set.of("ID_CARD", "LICENCE", "PASSPORT", "PROXY", "OTHER");
    private static final Set<String> GROUNDS = Set.of("G1", "G2", "G3", "G4", "G5", "G6", "G7");

    private final RequestMapper requests;
    private final AssembleDisclosure assemble;
    private final Cases cases;
    private final HouseholdWords households;
    private final People people;
    private final RetentionRights rights;
    private final AccessLog log;
    private final CurrentTime time;

    DisclosureRequests(
            RequestMapper requests,
            AssembleDisclosure assemble,
            Cases cases,
            HouseholdWords households,
            People people,
            RetentionRights rights,
            AccessLog log,
            CurrentTime time) {
        this.requests = requests;
        this.assemble = assemble;
        this.cases = cases;
        this.households = households;
        this.people = people;
        this.rights = rights;
        this.log = log;
        this.time = time;
    }

    /**
     * @param caseNumber of the household; null when somebody who works in Kasane asks
     * @return its id
     * @throws ProblemException INVALID, naming the field; FORBIDDEN
     */
    @Transactional
    public long enter(NewRequest request, @Nullable String caseNumber, Actor actor) {
        rights.require(Policy.ANSWER_DISCLOSURE_REQUEST, actor);
        check(request);
        Long caseId =
                caseNumber == null ? null : caseOf(request, caseNumber, actor).id();
        if (caseId == null
                && (request.personId() == null
                        || people.find(request.personId()).isEmpty())) {
            throw ProblemException.invalid("personId", "retention.request.person-unknown");
        }
        long id = requests.insert(request, caseId, actor.personId(), time.now());
        log.record(actor, Access.administer(target(id)).because("ENTERED"));
        return id;
    }

    /** @throws ProblemException INVALID when there is no such case */
    @Transactional(readOnly = true)
    public CaseRef requireCase(String number, Actor actor) {
        rights.require(Policy.ANSWER_DISCLOSURE_REQUEST, actor);
        return cases.ofNumbers(List.of(number)).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("caseNumber", "retention.case.unknown"));
    }

    /** Of whom the request can be. */
    @Transactional
    public List<HouseholdWords.Named> household(String caseNumber, Actor actor) {
        CaseRef ref = requireCase(caseNumber, actor);
        log.record(actor, Access.view(AccessTarget.ofCase(ref.id())).because("DISCLOSURE_REQUEST"));
        return households.named(ref.id());
    }

    @Transactional(readOnly = true)
    public List<DisclosureRequest> all(Actor actor) {
        rights.require(Policy.ANSWER_DISCLOSURE_REQUEST, actor);
        return requests.all();
    }

    /** @throws ProblemException NOT_FOUND */
    @Transactional(readOnly = true)
    public DisclosureRequest get(long id, Actor actor) {
        rights.require(Policy.ANSWER_DISCLOSURE_REQUEST, actor);
        return requests.find(id).orElseThrow(() -> ProblemException.notFound("retention.request.missing"));
    }

    @Transactional(readOnly = true)
    public List<Handover> handovers(long id, Actor actor) {
        rights.require(Policy.ANSWER_DISCLOSURE_REQUEST, actor);
        return requests.handovers(id);
    }

    /** What the file would hold, for deciding what is left out. */
    @Transactional
    public List<DisclosedRecord> preview(long id, Actor actor) {
        DisclosureRequest request = get(id, actor);
        log.record(actor, Access.view(target(id)));
        return assemble.of(request, requests.exclusions(id));
    }

    /**
     * Decides what is left out and on which ground; from now on the file can be made, for thirty days.
     *
     * @param grounds by the record's key; an empty one discloses it
     * @throws ProblemException CONFLICT when it was decided before
     */
    @Transactional
    public void decide(long id, Map<String, String> grounds, Actor actor) {
        get(id, actor);
        requests.clearExclusions(id);
        grounds.forEach((record, ground) -> {
            if (!ground.isBlank()) {
                if (!GROUNDS.contains(ground)) {
                    throw ProblemException.invalid("grounds", "retention.request.ground-unknown");
                }
                requests.exclude(id, record, ground, actor.personId());
            }
        });
        if (requests.decide(id, actor.personId(), time.now(), time.today().plusDays(DAYS)) == 0) {
            throw ProblemException.conflict("retention.request.decided");
        }
        log.record(actor, Access.administer(target(id)).because("DECIDED"));
    }

    /** The file has been handed over or the request was withdrawn: it is not made any more. */
    @Transactional
    public void close(long id, Actor actor) {
        get(id, actor);
        if (requests.close(id) == 0) {
            throw ProblemException.conflict("retention.request.closed");
        }
    }

    static AccessTarget target(long id) {
        return new AccessTarget("DISCLOSURE_REQUEST", id);
    }

    private void check(NewRequest request) {
        Words.require("number", request.number());
        Words.require("purpose", request.purpose());
        Words.require("identityNote", request.identityNote());
        Words.require("recipient", request.recipient());
        if (!IDENTITY.contains(request.identityBy())) {
            throw ProblemException.invalid("identityBy", "retention.request.identity");
        }
        if (request.receivedOn().isAfter(time.today())) {
            throw ProblemException.invalid("receivedOn", "retention.request.future");
        }
        if (requests.numberTaken(request.number())) {
            throw ProblemException.invalid("number", "retention.request.number-taken");
        }
    }

    private CaseRef caseOf(NewRequest request, String number, Actor actor) {
        CaseRef ref = requireCase(number, actor);
        if (request.memberId() == null || !households.memberIds(ref.id()).contains(request.memberId())) {
            throw ProblemException.invalid("memberId", "retention.request.member-unknown");
        }
        return ref;
    }
}
