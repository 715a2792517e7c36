package jp.kasane.escalation;

import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.meeting.Backlog;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.worklist.OpenTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 受理: the receiving council's secretariat takes a referral on; from now on it may stand on an agenda. */
@Service
public class AcceptReferral {

    private final ReferralBook book;
    private final CaseSteps steps;
    private final Seats seats;
    private final DeliberationMapper deliberations;
    private final Backlog backlog;
    private final OpenTasks tasks;

    AcceptReferral(
            ReferralBook book,
            CaseSteps steps,
            Seats seats,
            DeliberationMapper deliberations,
            Backlog backlog,
            OpenTasks tasks) {
        this.book = book;
        this.steps = steps;
        this.seats = seats;
        this.deliberations = deliberations;
        this.backlog = backlog;
        this.tasks = tasks;
    }

    /** @throws ProblemException CONFLICT when it was accepted or returned before, or is not one to be accepted */
    @Transactional
    public void accept(long referralId, Actor actor) {
        Referral referral = book.get(referralId);
        seats.require(Policy.ACCEPT_REFERRAL, actor, referral.toCouncil());
        Arrivals.requireEscalation(referral);
        steps.lock(referral.subjectId());
        book.move(referral, ReferralStatus.CONFIRMED, ReferralStatus.ACCEPTED, actor, null);
        Deliberation deliberation = deliberations.open(referral.subjectId()).orElseThrow();
        deliberations.move(
                deliberation.id(), DeliberationState.AWAITING_ACCEPTANCE, DeliberationState.AWAITING_CONCLUSION);
        backlog.accept(Arrivals.itemOf(referral));
        steps.record(referral.subjectId(), "ACCEPTED", actor, Map.of("council", referral.toCouncil()));
        tasks.complete("UserTask_AcceptReferral", Arrivals.subject(referralId), Map.of("accepted", true));
    }
}
