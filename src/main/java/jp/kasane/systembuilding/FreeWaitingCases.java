package jp.kasane.systembuilding;

import jp.kasane.escalation.NewSupport;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueCase;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import org.springframework.stereotype.Component;

/**
 * Puts cases that wait for an issue before their own district again: because the arrangement exists now, or because it
 * is clear that none will come. Nobody waits for something that was decided already.
 */
@Component
class FreeWaitingCases {
    private final IssueCaseMapper issueCases;
    private final NewSupport newSupport;

    FreeWaitingCases(IssueCaseMapper issueCases, NewSupport newSupport) {
        this.issueCases = issueCases;
        this.newSupport = newSupport;
    }

    void free(Issue issue) {
        issueCases.of(issue.id()).stream()
                .filter(IssueCase::waits)
                .map(IssueCase::caseId)
                .forEach(newSupport::available);
    }
}
