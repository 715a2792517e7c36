package jp.kasane.systembuilding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.kasane.casework.Cases;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.decision.EraseDecisions;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.privacy.rendition.ErasedTexts;
import jp.kasane.privacy.rendition.HouseholdErasure;
import jp.kasane.privacy.rendition.HouseholdErasures;
import jp.kasane.privacy.rendition.KnownWords;
import jp.kasane.shared.Subject;
import jp.kasane.systembuilding.persistence.IssueErasureMapper;
import org.springframework.stereotype.Component;

/**
 * Community issues tell of a district and not of people. Where somebody nevertheless named the household of a case that
 * fed one, a mark stands after the erasure; texts of meetings, actions and referrals about them are masked where they
 * are kept. Of the other cases that fed it the file for a person tells nothing.
 */
@Component
class IssuePersonalRecords implements PersonalRecords {

    private static final String OTHERS = "〔第三者〕";

    private final IssueErasureMapper issues;
    private final EraseDecisions decisions;
    private final HeldBeyond beyond;
    private final HouseholdErasures households;
    private final HouseholdWords words;
    private final Cases cases;

    IssuePersonalRecords(
            IssueErasureMapper issues,
            EraseDecisions decisions,
            HeldBeyond beyond,
            HouseholdErasures households,
            HouseholdWords words,
            Cases cases) {
        this.issues = issues;
        this.decisions = decisions;
        this.beyond = beyond;
        this.households = households;
        this.words = words;
        this.cases = cases;
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
        HouseholdErasure household = households.of(caseId);
        ErasedTexts texts = household.in(issues.texts(caseId));
        if (!texts.isEmpty()) {
            issues.maskIssues(caseId, texts);
            issues.maskChanges(caseId, texts);
        }
        issues.issues(caseId).forEach(id -> decisions.mask(Subject.ofIssue(id), household::without));
    }

    /** By what the other cases and their households can be recognised. */
    private KnownWords othersOf(long caseId) {
        Set<String> known = new HashSet<>();
        for (long other : issues.others(caseId)) {
            known.addAll(words.of(other));
            known.add(cases.get(other).number());
        }
        return new KnownWords(known, OTHERS);
    }

    @Override
    public List<HeldRecord> heldOn(long caseId, Set<Long> memberIds) {
        KnownWords others = othersOf(caseId);
        Set<String> person = words.ofThese(caseId, memberIds);
        return Stream.of(
                        issues.fed(caseId).stream().map(row -> HeldRecord.ofRow("ISSUE", row)),
                        issues.changes(caseId).stream().map(row -> HeldRecord.ofRow("ISSUE_CHANGE", row)),
                        issues.issues(caseId).stream().flatMap(id -> beyond.of(id, person).stream()))
                .flatMap(held -> held)
                .map(record -> record.masked(others::mask))
                .toList();
    }
}
