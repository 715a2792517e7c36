package jp.kasane.escalation;

import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.decision.DecisionRecord;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.worklist.OpenTasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What confirming and overriding a proposal have in common. */
@Component
class Proposals {

    private final DeliberationMapper deliberations;
    private final CaseSteps steps;
    private final Seats seats;
    private final OpenTasks tasks;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    Proposals(
            DeliberationMapper deliberations,
            CaseSteps steps,
            Seats seats,
            OpenTasks tasks,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.deliberations = deliberations;
        this.steps = steps;
        this.seats = seats;
        this.tasks = tasks;
        this.time = time;
        this.events = events;
    }

    /** The case's proposal, locked, of a council whose secretariat the actor is. */
    Deliberation waiting(long caseId, Actor actor) {
        steps.lock(caseId);
        Deliberation last =
                deliberations.last(caseId).orElseThrow(() -> ProblemException.conflict("escalation.proposal.none"));
        seats.require(Policy.CONFIRM_PROPOSAL, actor, last.councilCode());
        if (last.state() != DeliberationState.PROPOSED) {
            throw ProblemException.conflict("escalation.proposal.is-" + last.state());
        }
        return last;
    }

    /** As above; must be the one whose proposal was looked at. */
    Deliberation seen(long caseId, long deliberationId, Actor actor) {
        Deliberation waiting = waiting(caseId, actor);
        if (waiting.id() != deliberationId) {
            throw ProblemException.conflict("escalation.proposal.changed");
        }
        return waiting;
    }

    /** The deliberation that proposed this referral must still be the waiting one. */
    Deliberation waiting(Referral referral, Actor actor) {
        seats.require(Policy.CONFIRM_PROPOSAL, actor, referral.fromCouncil());
        Arrivals.requireEscalation(referral);
        steps.lock(referral.subjectId());
        return deliberations
                .open(referral.subjectId())
                .filter(d -> Long.valueOf(referral.id()).equals(d.proposedReferralId()))
                .filter(d -> d.state() == DeliberationState.PROPOSED)
                .orElseThrow(
                        () -> ProblemException.conflict("escalation.referral.is-" + referral.status(), referral.id()));
    }

    /** Lets the process go on with what a person decided. */
    void settle(Deliberation deliberation, DecisionRecord record, Outcome outcome, Actor actor) {
        long caseId = deliberation.caseId();
        if (deliberations.decide(deliberation.id(), outcome, actor.personId(), time.today()) == 0) {
            throw ProblemException.conflict("escalation.proposal.is-DECIDED");
        }
        boolean supported = outcome == Outcome.SUPPORTED;
        if (record.flag("raiseIssue") && outcome != Outcome.ISSUE && !supported) {
            events.publishEvent(new NewSupportNeeded(caseId, deliberation.councilCode(), record.id(), false));
        }
        boolean share = supported && record.flag("shareSuccess");
        tasks.complete(
                "UserTask_ConfirmProposal",
                Subject.ofCase(caseId),
                Map.of("outcome", outcome.name(), "shareSuccess", share));
    }
}
