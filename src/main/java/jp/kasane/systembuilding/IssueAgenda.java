package jp.kasane.systembuilding;

import jp.kasane.casework.Urgency;
import jp.kasane.meeting.Backlog;
import jp.kasane.meeting.BacklogEntry;
import jp.kasane.meeting.ItemKind;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.persistence.IssueMapper;
import org.jspecify.annotations.Nullable;
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

    /**
     * @param referralId the referral that brought it there; null when none did
     */
    void add(Issue issue, String councilCode, @Nullable Long referralId) {
        BacklogEntry entry = new BacklogEntry(
                councilCode,
                ItemKind.ISSUE,
                issue.subject(),
                referralId,
                issue.lastItemId(),
                Urgency.NORMAL.name(),
                true);
        issues.onAgenda(issue.id(), backlog.add(entry));
    }
}
