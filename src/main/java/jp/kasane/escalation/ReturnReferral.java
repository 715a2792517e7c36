package jp.kasane.escalation;

import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.meeting.Backlog;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.worklist.OpenTasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 差戻し: the receiving council's secretariat sends a referral back to who asked, with a reason. */
@Service
public class ReturnReferral {

    private final ReferralBook book;
    private final CaseSteps steps;
    private final Seats seats;
    private final DeliberationMapper deliberations;
    private final Backlog backlog;
    private final OpenTasks tasks;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    ReturnReferral(
            ReferralBook book,
            CaseSteps steps,
            Seats seats,
            DeliberationMapper deliberations,
            Backlog backlog,
            OpenTasks tasks,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.book = book;
        this.steps = steps;
        this.seats = seats;
        this.deliberations = deliberations;
        this.backlog = backlog;
        this.tasks = tasks;
        this.time = time;
        this.events = events;
    }

    /**
     * @param reason what who asked has to do first
     * @throws ProblemException CONFLICT when it was accepted or returned before
     */
    @Transactional
    public void giveBack(long referralId, String reason, Actor actor) {
        Referral referral = book.get(referralId);
        seats.require(Policy.RETURN_REFERRAL, actor, referral.toCouncil());
        Arrivals.requireEscalation(referral);
        long caseId = referral.subjectId();
        steps.lock(caseId);
        book.move(referral, ReferralStatus.CONFIRMED, ReferralStatus.RETURNED, actor, reason);
        deliberations.returned(deliberations.open(caseId).orElseThrow().id(), actor.personId(), time.today());
        backlog.withdraw(Arrivals.itemOf(referral));
        steps.record(caseId, "RETURNED", actor, Map.of("council", referral.toCouncil()));
        events.publishEvent(
                new ReferralReturned(referralId, referral.subject(), referral.fromCouncil(), referral.toCouncil()));
        tasks.complete(
                "UserTask_AcceptReferral",
                Arrivals.subject(referralId),
                Map.of("accepted", false, "outcome", Outcome.RETURNED.name(), "referralId", 0L));
    }
}
