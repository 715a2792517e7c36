package jp.kasane.escalation;

import java.util.Map;
import jp.kasane.escalation.persistence.ReferralMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.worklist.OpenTasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Information was received: the referral is done, and so is the one that it answers. */
@Component
class SettleInformation {

    private static final String TASK = "UserTask_AcknowledgeAnswer";

    private final ReferralMapper referrals;
    private final ReferralBook book;
    private final CaseSteps steps;
    private final OpenTasks tasks;
    private final ApplicationEventPublisher events;

    SettleInformation(
            ReferralMapper referrals,
            ReferralBook book,
            CaseSteps steps,
            OpenTasks tasks,
            ApplicationEventPublisher events) {
        this.referrals = referrals;
        this.book = book;
        this.steps = steps;
        this.tasks = tasks;
        this.events = events;
    }

    /** By an item of information in a closed session. Does nothing when it was received before. */
    void noted(long referralId, Actor actor) {
        Referral referral = locked(book.get(referralId));
        if (referral.status() == ReferralStatus.CONFIRMED) {
            settle(referral, actor);
        }
    }

    /** Reads the referral again once no other step of its case can be under way. */
    Referral locked(Referral referral) {
        if (referral.subjectType() == SubjectType.CASE) {
            steps.lock(referral.subjectId());
        }
        return book.get(referral.id());
    }

    void settle(Referral referral, Actor actor) {
        book.move(referral, ReferralStatus.CONFIRMED, ReferralStatus.ACKNOWLEDGED, actor, null);
        Long answered = referral.answersReferralId();
        if (answered != null) {
            book.move(answered, ReferralStatus.ANSWERED, ReferralStatus.ACKNOWLEDGED, actor, null);
        }
        events.publishEvent(
                new ReferralAcknowledged(referral.id(), referral.kind(), referral.subject(), referral.toCouncil()));
        if (referral.subjectType() == SubjectType.CASE && referral.kind() == ReferralKind.ANSWER) {
            tell(referral, actor);
        }
    }

    private void tell(Referral referral, Actor actor) {
        steps.record(
                referral.subjectId(),
                "ACKNOWLEDGED",
                actor,
                Map.of("council", referral.toCouncil(), "kind", referral.kind()));
        tasks.completeIfOpen(TASK, Subject.ofReferral(referral.id()), Map.of());
    }
}
