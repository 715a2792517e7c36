package jp.kasane.notification;

import java.util.Map;
import jp.kasane.casework.Cases;
import jp.kasane.escalation.CareConferenceDeadlinePassed;
import jp.kasane.escalation.ReferralCarried;
import jp.kasane.escalation.ReferralReturned;
import jp.kasane.escalation.WaitedTooLong;
import jp.kasane.notification.model.NoticeKind;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.systembuilding.IssueRaised;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells secretariats what came to their council, and who calls the care conference that one is needed. */
@Component
class TellReferrals {
    private final Outbox outbox;
    private final Recipients recipients;
    private final Cases cases;

    TellReferrals(Outbox outbox, Recipients recipients, Cases cases) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.cases = cases;
    }

    @EventListener
    @Transactional
    void on(ReferralCarried event) {
        switch (event.kind()) {
            case URGENT -> conveners(NoticeKind.CARE_CONFERENCE_SUMMONED, event.toCouncil(), event.subject());
            case ANSWER, IMPLEMENT -> secretariat(NoticeKind.ANSWER_DELIVERED, event.toCouncil(), event.subject());
            default -> secretariat(NoticeKind.REFERRAL_RECEIVED, event.toCouncil(), event.subject());
        }
    }

    @EventListener
    @Transactional
    void on(ReferralReturned event) {
        secretariat(NoticeKind.REFERRAL_RETURNED, event.fromCouncil(), event.subject());
    }

    @EventListener
    @Transactional
    void on(CareConferenceDeadlinePassed event) {
        conveners(NoticeKind.CARE_CONFERENCE_DEADLINE_PASSED, event.councilCode(), Subject.ofCase(event.caseId()));
    }

    @EventListener
    @Transactional
    void on(WaitedTooLong event) {
        secretariat(NoticeKind.WAITING_TOO_LONG, event.councilCode(), Subject.ofCase(event.caseId()));
    }

    @EventListener
    @Transactional
    void on(IssueRaised event) {
        secretariat(NoticeKind.ISSUE_RAISED, event.coreCouncil(), Subject.ofIssue(event.issueId()));
    }

    private void secretariat(NoticeKind kind, String councilCode, Subject subject) {
        outbox.write(recipients.secretariat(councilCode), kind, params(councilCode, subject));
    }

    private void conveners(NoticeKind kind, String councilCode, Subject subject) {
        outbox.write(recipients.conveners(councilCode), kind, params(councilCode, subject));
    }

    /** Cases go by their number, issues by the key of their process. */
    private Map<String, String> params(String councilCode, Subject subject) {
        String what = subject.type() == SubjectType.CASE
                ? cases.get(subject.id()).number()
                : subject.type().name().charAt(0) + "-" + subject.id();
        return Map.of("council", councilCode, "subject", what);
    }
}
