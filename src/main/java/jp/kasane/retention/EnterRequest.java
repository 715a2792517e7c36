package jp.kasane.retention;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.Cases;
import jp.kasane.casework.RecogniseMember;
import jp.kasane.casework.RecogniseMember.Outcome;
import jp.kasane.casework.RecogniseMember.Recognised;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.retention.persistence.RequestMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters a disclosure request (開示請求) with the check of identity. Whoever enters it types the name that stands on the
 * document and is told only whether somebody of that name is there: nobody's name is shown.
 */
@Service
public class EnterRequest {

    private static final Set<String> IDENTITY = Set.of("ID_CARD", "LICENCE", "PASSPORT", "PROXY", "OTHER");

    private final RequestMapper requests;
    private final Cases cases;
    private final RecogniseMember recognise;
    private final People people;
    private final RetentionRights rights;
    private final AccessLog log;
    private final CurrentTime time;

    EnterRequest(
            RequestMapper requests,
            Cases cases,
            RecogniseMember recognise,
            People people,
            RetentionRights rights,
            AccessLog log,
            CurrentTime time) {
        this.requests = requests;
        this.cases = cases;
        this.recognise = recognise;
        this.people = people;
        this.rights = rights;
        this.log = log;
        this.time = time;
    }

    /**
     * Of a member of a household. What does not fit is in the access log, without the name.
     *
     * @return its id
     * @throws ProblemException INVALID, naming the field; FORBIDDEN
     */
    @Transactional
    public long ofHousehold(NewRequest request, Claimant claimant, Actor actor) {
        rights.require(Policy.ENTER_DISCLOSURE_REQUEST, actor);
        check(request);
        Words.require("claimantName", claimant.name());
        CaseRef ref = cases.ofNumbers(List.of(claimant.caseNumber())).stream()
                .filter(each -> rights.isOpen(each.id(), Policy.ENTER_DISCLOSURE_REQUEST, actor))
                .findFirst()
                .orElseThrow(() -> {
                    refused(AccessTarget.list("CASE"), "CASE_UNKNOWN", actor);
                    return ProblemException.invalid("caseNumber", "retention.case.unknown");
                });
        return entered(request, RequestSubject.member(ref.id(), member(ref, claimant, actor)), actor);
    }

    /**
     * Of somebody who works in Kasane.
     *
     * @return its id
     * @throws ProblemException INVALID, naming the field; FORBIDDEN
     */
    @Transactional
    public long ofStaff(NewRequest request, String login, Actor actor) {
        rights.require(Policy.ENTER_DISCLOSURE_REQUEST, actor);
        check(request);
        Person person = people.findByLogin(login.strip())
                .orElseThrow(() -> ProblemException.invalid("staffLogin", "retention.request.person-unknown"));
        return entered(request, RequestSubject.staff(person.id()), actor);
    }

    private long member(CaseRef ref, Claimant claimant, Actor actor) {
        Recognised recognised = recognise.recognise(ref.id(), claimant.name(), claimant.birthDate());
        if (recognised.outcome() != Outcome.FOUND) {
            refused(AccessTarget.ofCase(ref.id()), "CLAIMANT_" + recognised.outcome(), actor);
            String field = recognised.outcome() == Outcome.NOBODY ? "claimantName" : "birthDate";
            throw ProblemException.invalid(field, "retention.request.claimant." + recognised.outcome());
        }
        return Objects.requireNonNull(recognised.memberId());
    }

    private void refused(AccessTarget target, String code, Actor actor) {
        log.recordApart(actor, Access.refusal(target).because(code));
    }

    private long entered(NewRequest request, RequestSubject subject, Actor actor) {
        long id = requests.insert(request, subject, actor.personId(), time.now());
        log.record(
                actor,
                Access.administer(new AccessTarget(DisclosureRequest.TARGET, id))
                        .because("ENTERED"));
        return id;
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
}
