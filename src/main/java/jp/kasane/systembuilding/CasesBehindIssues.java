package jp.kasane.systembuilding;

import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.CasesBehind;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import jp.kasane.systembuilding.persistence.IssueErasureMapper;
import org.springframework.stereotype.Component;

/** Cases feed an issue. After it was merged or split, its words may still tell of those that left. */
@Component
class CasesBehindIssues implements CasesBehind {

    private final IssueCaseMapper issueCases;
    private final IssueErasureMapper erasure;

    CasesBehindIssues(IssueCaseMapper issueCases, IssueErasureMapper erasure) {
        this.issueCases = issueCases;
        this.erasure = erasure;
    }

    @Override
    public SubjectType type() {
        return SubjectType.ISSUE;
    }

    @Override
    public Set<Subject> behind(long id) {
        return issueCases.behind(id).stream().map(Subject::ofCase).collect(Collectors.toSet());
    }

    @Override
    public Set<Subject> about(Set<Subject> these) {
        return these.stream()
                .filter(subject -> subject.type() == SubjectType.CASE)
                .flatMap(fed -> erasure.issues(fed.id()).stream())
                .map(Subject::ofIssue)
                .collect(Collectors.toSet());
    }
}
