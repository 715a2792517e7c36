package jp.kasane.systembuilding;

import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.CasesBehind;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import jp.kasane.systembuilding.persistence.IssueCaseMapper;
import org.springframework.stereotype.Component;

/** Cases feed an issue. */
@Component
class CasesBehindIssues implements CasesBehind {

    private final IssueCaseMapper issueCases;

    CasesBehindIssues(IssueCaseMapper issueCases) {
        this.issueCases = issueCases;
    }

    @Override
    public SubjectType type() {
        return SubjectType.ISSUE;
    }

    @Override
    public Set<Subject> behind(long id) {
        return issueCases.of(id).stream()
                .map(each -> Subject.ofCase(each.caseId()))
                .collect(Collectors.toSet());
    }
}
