package jp.kasane.systembuilding;

import java.util.List;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.WordsReader;
import jp.kasane.shared.Subject;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueChange;
import org.springframework.stereotype.Component;

/** The words of an issue without what identifies the households that fed it: an issue is read by everybody who works here. */
@Component
class IssueWords {

    private final CaseWords words;

    IssueWords(CaseWords words) {
        this.words = words;
    }

    Issue shown(Issue issue) {
        return shown(List.of(issue)).get(0);
    }

    List<Issue> shown(List<Issue> issues) {
        WordsReader reader = words.forAll();
        return issues.stream()
                .map(issue -> issue.withWords(
                        reader.of(issue.subject(), issue.title()),
                        reader.of(issue.subject(), issue.description()),
                        reader.orNull(issue.subject(), issue.arrangement())))
                .toList();
    }

    List<IssueChange> changes(List<IssueChange> changes) {
        WordsReader reader = words.forAll();
        return changes.stream()
                .map(each -> each.withReason(reader.orNull(Subject.ofIssue(each.issueId()), each.reason())))
                .toList();
    }

    /** Titles by issue. */
    WordsReader reader() {
        return words.forAll();
    }
}
