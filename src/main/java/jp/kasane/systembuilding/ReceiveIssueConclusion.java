package jp.kasane.systembuilding;

import java.util.Map;
import jp.kasane.engine.Processes;
import jp.kasane.meeting.ItemConcluded;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.SubjectType;
import jp.kasane.systembuilding.model.ConclusionCode;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.persistence.IssueMapper;
import jp.kasane.systembuilding.process.IssueProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A council concluded on an issue: its process goes on. */
@Service
class ReceiveIssueConclusion {
    private final StoredIssues stored;
    private final IssueMapper issues;
    private final Processes processes;
    private final IssueHistory history;

    ReceiveIssueConclusion(StoredIssues stored, IssueMapper issues, Processes processes, IssueHistory history) {
        this.stored = stored;
        this.issues = issues;
        this.processes = processes;
        this.history = history;
    }

    @EventListener
    @Transactional
    void on(ItemConcluded concluded) {
        if (concluded.kind() != ItemKind.ISSUE || concluded.subject().type() != SubjectType.ISSUE) {
            return;
        }
        Issue issue = stored.lock(concluded.subject().id());
        if (issue.state() == IssueState.SUBMITTED) {
            ConclusionCode code = ConclusionCode.atCore(concluded.conclusion().name());
            settle(issue, concluded, code, IssueProcess.CONCLUDED_AT_CORE);
        } else if (issue.state() == IssueState.PROPOSED) {
            ConclusionCode code = ConclusionCode.atSystem(concluded.conclusion().name());
            settle(issue, concluded, code, IssueProcess.CONCLUDED_AT_SYSTEM);
        }
    }

    private void settle(Issue issue, ItemConcluded concluded, ConclusionCode code, String message) {
        issues.concluded(issue.id(), concluded.itemId());
        switch (code) {
            case ADOPTED -> stored.move(issue.id(), issue.state(), IssueState.ADOPTED);
            case REJECTED -> stored.move(issue.id(), issue.state(), IssueState.REJECTED);
            default -> {
                // PROPOSED and CONTINUED: the process's next step submits it
            }
        }
        history.record(issue.id(), "CONCLUDED_" + code, concluded.closedBy(), "M-" + concluded.meetingId());
        processes.correlate(
                message, IssueProcess.businessKey(issue.id()), Map.of(IssueProcess.CONCLUSION, code.name()));
    }
}
