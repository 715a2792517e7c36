package jp.kasane.systembuilding;

import java.util.List;
import jp.kasane.systembuilding.persistence.IssueMapper;
import org.springframework.stereotype.Service;

@Service
class RecordedIssues implements Issues {
    private final IssueMapper issues;

    RecordedIssues(IssueMapper issues) {
        this.issues = issues;
    }

    @Override
    public List<IssueSummary> summaries() {
        return issues.summaries();
    }
}
