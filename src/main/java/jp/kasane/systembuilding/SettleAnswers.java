package jp.kasane.systembuilding;

import java.util.Map;
import jp.kasane.engine.Processes;
import jp.kasane.escalation.ReferralAcknowledged;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.SubjectType;
import jp.kasane.systembuilding.persistence.AnswerMapper;
import jp.kasane.systembuilding.persistence.IssueMapper;
import jp.kasane.systembuilding.process.IssueProcess;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A council acknowledged an issue's answer. When all have, the issue is settled. */
@Service
class SettleAnswers {
    private final StoredIssues stored;
    private final IssueMapper issues;
    private final AnswerMapper answers;
    private final Processes processes;
    private final IssueHistory history;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    SettleAnswers(
            StoredIssues stored,
            IssueMapper issues,
            AnswerMapper answers,
            Processes processes,
            IssueHistory history,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.issues = issues;
        this.answers = answers;
        this.processes = processes;
        this.history = history;
        this.time = time;
        this.events = events;
    }

    @EventListener
    @Transactional
    void on(ReferralAcknowledged acknowledged) {
        if (acknowledged.subject().type() == SubjectType.ISSUE) {
            answers.issueOf(acknowledged.referralId()).ifPresent(issue -> settle(issue, acknowledged.referralId()));
        }
    }

    private void settle(long issueId, long referralId) {
        // Two councils that acknowledge at the same moment must not both think that the other is still missing.
        stored.lock(issueId);
        boolean first = answers.acknowledge(referralId, time.today()) == 1;
        if (first && answers.open(issueId) == 0) {
            StoredIssues.requireChanged(issues.close(issueId, time.today()));
            String state = stored.get(issueId).state().name();
            history.record(issueId, state, Actor.SYSTEM, null);
            processes.correlate(IssueProcess.ALL_ACKNOWLEDGED, IssueProcess.businessKey(issueId), Map.of());
            events.publishEvent(new IssueSettled(issueId, state));
        }
    }
}
