package jp.kasane.systembuilding;

import jp.kasane.casework.Urgency;
import jp.kasane.meeting.Backlog;
import jp.kasane.meeting.BacklogEntry;
import jp.kasane.meeting.ItemKind;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.persistence.IssueMapper;
import org.springframework.stereotype.Component;

/** Puts an issue into a council's backlog. */
@Component
class IssueAgenda {
    private final Backlog backlog;
    private final IssueMapper issues;

    IssueAgenda(Backlog backlog, IssueMapper issues) {
        this.backlog = backlog;
        this.issues = issues;
    }

    /** Without a referral: it begins there, or that council wants to continue with what a referral brought before. */
    void add(Issue issue, String councilCode) {
        BacklogEntry entry = new BacklogEntry(
                councilCode, ItemKind.ISSUE, issue.subject(), null, issue.lastItemId(), Urgency.NORMAL.name(), true);
        issues.onAgenda(issue.id(), backlog.add(entry));
    }
}
