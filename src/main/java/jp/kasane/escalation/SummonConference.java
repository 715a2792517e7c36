package jp.kasane.escalation;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.kasane.casework.Cases;
import jp.kasane.casework.Urgency;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.SeatRole;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.escalation.persistence.CareConferenceMapper;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 招集依頼: asks the convener for a care conference, within the hours that {@code UrgencyDecision} gives. */
@Service
public class SummonConference {

    private final CaseSteps steps;
    private final Cases cases;
    private final Councils councils;
    private final DeliberationMapper deliberations;
    private final CareConferenceMapper conferences;
    private final UrgencyBehind urgency;
    private final ReferralBook book;
    private final CurrentTime time;

    SummonConference(
            CaseSteps steps,
            Cases cases,
            Councils councils,
            DeliberationMapper deliberations,
            CareConferenceMapper conferences,
            UrgencyBehind urgency,
            ReferralBook book,
            CurrentTime time) {
        this.steps = steps;
        this.cases = cases;
        this.councils = councils;
        this.deliberations = deliberations;
        this.conferences = conferences;
        this.urgency = urgency;
        this.book = book;
        this.time = time;
    }

    /** @param deadline until when the conference shall be held */
    public record Summons(String convenerGroup, OffsetDateTime deadline) {}

    @Transactional
    public Summons forCase(long caseId) {
        steps.lock(caseId);
        Council care = councils.urgentCouncil().orElseThrow();
        if (cases.get(caseId).urgency() != Urgency.EMERGENCY) {
            cases.urgency(caseId, Urgency.EMERGENCY);
        }
        DecisionRecord why = urgency.decision(caseId);
        OffsetDateTime now = time.now();
        OffsetDateTime deadline = now.plusHours(UrgencyBehind.conferenceHours(why));
        long referral = refer(caseId, care, why.id());
        conferences.insert(caseId, care.code(), referral, why.id(), now, deadline);
        cases.before(caseId, care.layer(), care.code());
        steps.record(caseId, "CARE_CONFERENCE_SUMMONED", Actor.SYSTEM, Map.of("deadline", deadline));
        return new Summons(care.group(SeatRole.CONVENER), deadline);
    }

    /** The item may not go on an agenda before the convener has convened, hence not accepted yet. */
    private long refer(long caseId, Council care, long decisionRecordId) {
        String from = deliberations
                .last(caseId)
                .filter(d -> d.outcome() == Outcome.URGENT)
                .map(Deliberation::councilCode)
                .orElseGet(() -> steps.ownDistrict(caseId).code());
        long referral = book.write(
                ReferralBook.Draft.information(
                        Subject.ofCase(caseId), from, care.code(), ReferralKind.URGENT, decisionRecordId),
                ReferralStatus.CONFIRMED,
                Actor.SYSTEM);
        book.deliver(referral, ItemKind.URGENT, Urgency.EMERGENCY.name(), false);
        return referral;
    }
}
