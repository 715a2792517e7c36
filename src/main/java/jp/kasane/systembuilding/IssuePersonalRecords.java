package jp.kasane.systembuilding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.kasane.casework.Cases;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.privacy.rendition.ErasedTexts;
import jp.kasane.privacy.rendition.HouseholdErasures;
import jp.kasane.privacy.rendition.KnownWords;
import jp.kasane.systembuilding.persistence.IssueErasureMapper;
import org.springframework.stereotype.Component;

/**
 * Community issues tell of a district and not of people. Where somebody nevertheless named the household of a case that
 * fed one, a mark stands after the erasure. Of the other cases that fed it the file for a person tells nothing.
 */
@Component
class IssuePersonalRecords implements PersonalRecords {

    private static final String OTHERS = "〔第三者〕";

    private final IssueErasureMapper issues;
    private final HouseholdErasures households;
    private final HouseholdWords words;
    private final Cases cases;

    IssuePersonalRecords(IssueErasureMapper issues, HouseholdErasures households, HouseholdWords words, Cases cases) {
        this.issues = issues;
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
        ErasedTexts texts = households.of(caseId).in(issues.texts(caseId));
        if (!texts.isEmpty()) {
            issues.maskIssues(caseId, texts);
            issues.maskChanges(caseId, texts);
        }
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
        return Stream.concat(
                        issues.fed(caseId).stream().map(row -> HeldRecord.ofRow("ISSUE", row)),
                        issues.changes(caseId).stream().map(row -> HeldRecord.ofRow("ISSUE_CHANGE", row)))
                .map(record -> record.masked(others::mask))
                .toList();
    }
}
