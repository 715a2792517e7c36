package jp.kasane.escalation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kasane.access.Policy;
import jp.kasane.casework.AskedMember;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.Cases;
import jp.kasane.casework.ConsentGate;
import jp.kasane.casework.RequireCarrier;
import jp.kasane.casework.ViewCase;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.FlowType;
import jp.kasane.council.Seats;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.decision.DecisionRecords;
import jp.kasane.decision.Decisions;
import jp.kasane.identity.People;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 支援会議 → 重層的支援会議: when everybody consented, the case is laid before the council that plans with the people
 * themselves. The ladder goes on where it is; its own conference keeps the case.
 */
@Service
public class MoveWithConsent {

    private final Cases cases;
    private final ViewCase view;
    private final RequireCarrier carrier;
    private final Councils councils;
    private final Seats seats;
    private final People people;
    private final ConsentGate gate;
    private final Ladders ladders;
    private final Decisions decisions;
    private final DecisionRecords records;
    private final ReferralBook book;
    private final CaseSteps steps;
    private final CurrentTime time;

    MoveWithConsent(
            Cases cases,
            ViewCase view,
            RequireCarrier carrier,
            Councils councils,
            Seats seats,
            People people,
            ConsentGate gate,
            Ladders ladders,
            Decisions decisions,
            DecisionRecords records,
            ReferralBook book,
            CaseSteps steps,
            CurrentTime time) {
        this.cases = cases;
        this.view = view;
        this.carrier = carrier;
        this.councils = councils;
        this.seats = seats;
        this.people = people;
        this.gate = gate;
        this.ladders = ladders;
        this.decisions = decisions;
        this.records = records;
        this.book = book;
        this.steps = steps;
        this.time = time;
    }

    /**
     * Where the case would go and whose consent that needs.
     *
     * @param to null when no such way leads from where the case is
     * @param waiting whether it was laid before that council already and waits there
     */
    public record Way(@Nullable Council from, @Nullable Council to, List<AskedMember> asked, boolean waiting) {

        /** Whether everybody consented and nothing else is in the way. */
        public boolean isOpen() {
            return to != null && !waiting && !isLacking();
        }

        /** Whether somebody's consent is missing. */
        public boolean isLacking() {
            return asked.isEmpty() || asked.stream().anyMatch(AskedMember::isMissing);
        }
    }

    /** @throws ProblemException NOT_FOUND as for the case; FORBIDDEN unless a CSW or the secretariat of its council */
    @Transactional
    public Way way(String number, Actor actor) {
        CaseRef ref = known(number, actor);
        String from = ref.councilCode();
        if (from == null) {
            people.require(Policy.MOVE_WITH_CONSENT, actor);
            carrier.of(ref, actor);
            return new Way(null, null, List.of(), false);
        }
        requireRight(ref, from, actor);
        return target(ref, from)
                .map(to -> new Way(
                        councils.get(from), to, gate.asked(number, to.code(), actor), isWaiting(ref.id(), to.code())))
                .orElseGet(() -> new Way(councils.get(from), null, List.of(), false));
    }

    /** Who may not know of the case is not told before which council it is. */
    private CaseRef known(String number, Actor actor) {
        CaseRef ref = cases.byNumber(number);
        view.level(ref, actor);
        return ref;
    }

    /** A secretariat moves what is before its council, a CSW what the own organisation carries. */
    private void requireRight(CaseRef ref, String from, Actor actor) {
        seats.require(Policy.MOVE_WITH_CONSENT, actor, from);
        if (!seats.councilsFor(Policy.MOVE_WITH_CONSENT, actor).contains(from)) {
            carrier.of(ref, actor);
        }
    }

    /** None from a closed case. */
    private Optional<Council> target(CaseRef ref, String from) {
        return ref.state() == CaseState.CLOSED ? Optional.empty() : target(from);
    }

    /** None while the council up there meets on another basis than consent: the record would say what nobody asked. */
    private Optional<Council> target(String from) {
        return councils.target(from, FlowType.CONSENT_OBTAINED).filter(to -> gate.isOnConsent(to.code()));
    }

    private boolean isWaiting(long caseId, String council) {
        return ladders.of(caseId).referrals().stream()
                .anyMatch(referral -> referral.kind() == ReferralKind.CONSENT_OBTAINED
                        && referral.toCouncil().equals(council)
                        && referral.status() == ReferralStatus.CONFIRMED);
    }

    /**
     * @return the referral's id
     * @throws ProblemException FORBIDDEN unless a CSW or the secretariat of the case's council; CONFLICT when the case is
     *     before no council from which such a way leads, or waits there already, or telling whose consent is missing
     */
    @Transactional
    public long move(String number, Actor actor) {
        CaseRef ref = known(number, actor);
        String from = ref.councilCode();
        if (from == null) {
            carrier.of(ref, actor);
            throw ProblemException.conflict("escalation.consented.nowhere");
        }
        requireRight(ref, from, actor);
        steps.lock(ref.id());
        requireOpen(number);
        Council to = target(from).orElseThrow(() -> ProblemException.conflict("escalation.consented.nowhere"));
        gate.require(ref.id(), to.code());
        if (isWaiting(ref.id(), to.code())) {
            throw ProblemException.conflict("escalation.consented.waiting", to.name());
        }
        ReferralBook.Draft draft = ReferralBook.Draft.information(
                Subject.ofCase(ref.id()), from, to.code(), ReferralKind.CONSENT_OBTAINED, decided(ref, to, actor));
        long referral = book.write(draft, ReferralStatus.CONFIRMED, actor);
        cases.told(ref.id(), to.code());
        book.deliver(referral, ItemKind.FOLLOW_UP, ref.urgency().name(), true);
        steps.record(ref.id(), "MOVED_WITH_CONSENT", actor, Map.of("to", to.code()));
        return referral;
    }

    /** Asked behind the lock: it may have been closed meanwhile. */
    private void requireOpen(String number) {
        if (cases.byNumber(number).state() == CaseState.CLOSED) {
            throw ProblemException.conflict("escalation.consented.closed");
        }
    }

    /** The record says on which rule of which version the names may go there. */
    private long decided(CaseRef ref, Council to, Actor actor) {
        Map<String, String> inputs =
                Map.of("legalMode", councils.legalMode(to.code(), time.today()), "consent", "FULL", "secrecy", "NONE");
        DecisionRecord record = decisions.decide("DisclosureDecision", inputs, Subject.ofCase(ref.id()));
        records.confirm(record.id(), actor);
        return record.id();
    }
}
