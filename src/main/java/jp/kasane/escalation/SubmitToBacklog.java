package jp.kasane.escalation;

import java.util.Optional;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.Cases;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.SeatRole;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.escalation.persistence.ReferralMapper;
import jp.kasane.meeting.Backlog;
import jp.kasane.meeting.BacklogEntry;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 付議: puts a case before the council of a layer that is responsible for the case's area. */
@Service
public class SubmitToBacklog {

    private final CaseSteps steps;
    private final Cases cases;
    private final Councils councils;
    private final DeliberationMapper deliberations;
    private final ReferralMapper referrals;
    private final ReferralBook book;
    private final Backlog backlog;
    private final CurrentTime time;

    SubmitToBacklog(
            CaseSteps steps,
            Cases cases,
            Councils councils,
            DeliberationMapper deliberations,
            ReferralMapper referrals,
            ReferralBook book,
            Backlog backlog,
            CurrentTime time) {
        this.steps = steps;
        this.cases = cases;
        this.councils = councils;
        this.deliberations = deliberations;
        this.referrals = referrals;
        this.book = book;
        this.backlog = backlog;
        this.time = time;
    }

    /**
     * What the process needs to know of the deliberation.
     *
     * @param referred whether the council has still to accept or return a referral
     */
    public record Submitted(long deliberationId, String councilCode, String secretariatGroup, boolean referred) {}

    /**
     * @param layer code of the layer
     * @param referralId the referral that may have brought it; 0 for none. One that leads elsewhere or that was returned
     *     does not count: the case then stays with the council as a continued one.
     */
    @Transactional
    public Submitted toLayer(long caseId, String layer, long referralId) {
        int cycle = steps.lock(caseId);
        CaseRef subject = cases.get(caseId);
        Council council = councils.responsible(layer, subject.areaCode());
        Optional<Referral> brought = referrals
                .find(referralId)
                .filter(r -> r.toCouncil().equals(council.code()) && r.status() == ReferralStatus.CONFIRMED);
        Optional<Deliberation> before = deliberations.last(caseId);
        long id = open(caseId, council, cycle, brought.map(Referral::id).orElse(null));
        long item = brought.isPresent()
                ? book.deliver(
                        brought.get(), ItemKind.REFERRED, subject.urgency().name(), false)
                : backlog.add(ownItem(subject, council, before));
        deliberations.backlogItem(id, item);
        moveCase(subject, council);
        return new Submitted(id, council.code(), council.group(SeatRole.SECRETARIAT), brought.isPresent());
    }

    private long open(long caseId, Council council, int cycle, @Nullable Long referralId) {
        DeliberationState state =
                referralId == null ? DeliberationState.AWAITING_CONCLUSION : DeliberationState.AWAITING_ACCEPTANCE;
        return deliberations.insert(caseId, council.code(), council.layer(), cycle, state, time.today(), referralId);
    }

    private static BacklogEntry ownItem(CaseRef subject, Council council, Optional<Deliberation> before) {
        return new BacklogEntry(
                council.code(),
                before.isPresent() ? ItemKind.CONTINUED : ItemKind.NEW,
                Subject.ofCase(subject.id()),
                null,
                before.map(Deliberation::itemId).orElse(null),
                subject.urgency().name(),
                true);
    }

    private void moveCase(CaseRef subject, Council council) {
        if (subject.state() != CaseState.IN_DELIBERATION) {
            cases.state(subject.id(), CaseState.IN_DELIBERATION);
        }
        cases.before(subject.id(), council.layer(), council.code());
    }
}
