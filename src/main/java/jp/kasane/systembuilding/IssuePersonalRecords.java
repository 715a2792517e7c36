package jp.kasane.systembuilding;

import java.util.List;
import java.util.Set;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.shared.WordPattern;
import jp.kasane.systembuilding.persistence.IssueErasureMapper;
import org.springframework.stereotype.Component;

/**
 * Community issues tell of a district and not of people. Where somebody nevertheless named the household of a case that
 * fed one, a mark stands after the erasure. None is a record about a person.
 */
@Component
class IssuePersonalRecords implements PersonalRecords {

    private static final String MARK = "〔廃棄〕";

    private final IssueErasureMapper issues;
    private final HouseholdWords words;

    IssuePersonalRecords(IssueErasureMapper issues, HouseholdWords words) {
        this.issues = issues;
        this.words = words;
    }

    @Override
    public String module() {
        return "systembuilding";
    }

    @Override
    public boolean isBusyWith(long caseId) {
        return issues.open(caseId) > 0;
    }

    @Override
    public void erase(long caseId, Set<Long> memberIds) {
        String pattern = WordPattern.anyOf(words.of(caseId));
        issues.maskIssues(caseId, pattern, MARK);
        issues.maskChanges(caseId, pattern, MARK);
    }

    @Override
    public List<HeldRecord> heldOn(long caseId, Set<Long> memberIds) {
        return List.of();
    }
}
