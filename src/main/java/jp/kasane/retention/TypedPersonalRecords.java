package jp.kasane.retention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.kasane.casework.Cases;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.web.ErasePast;
import org.springframework.stereotype.Component;

/** Half-filled forms and kept answers: they live thirty days, but not longer than their case. */
@Component
class TypedPersonalRecords implements PersonalRecords {

    private final ErasePast past;
    private final Cases cases;
    private final HouseholdWords words;

    TypedPersonalRecords(ErasePast past, Cases cases, HouseholdWords words) {
        this.past = past;
        this.cases = cases;
        this.words = words;
    }

    @Override
    public String module() {
        return "web";
    }

    @Override
    public void erase(long caseId, Set<Long> memberIds) {
        Set<String> known = new HashSet<>(words.of(caseId));
        known.add(cases.get(caseId).number());
        past.of(known);
    }

    @Override
    public List<HeldRecord> heldOn(long caseId, Set<Long> memberIds) {
        return past.drafts(cases.get(caseId).number(), words.ofThese(caseId, memberIds)).stream()
                .map(row -> HeldRecord.ofRow("DRAFT", row))
                .toList();
    }
}
