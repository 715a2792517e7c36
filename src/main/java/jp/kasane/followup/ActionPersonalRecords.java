package jp.kasane.followup;

import java.util.List;
import java.util.Set;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.casework.RecordsOfCase;
import jp.kasane.followup.persistence.ActionErasureMapper;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.privacy.rendition.HouseholdErasure;
import jp.kasane.privacy.rendition.HouseholdErasures;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.springframework.stereotype.Component;

/** What was agreed to be done for a case, and how it went. */
@Component
class ActionPersonalRecords implements PersonalRecords {

    private final EraseActions erase;
    private final HeldActions held;
    private final ActionErasureMapper ids;
    private final ActionMapper actions;
    private final RecordsOfCase records;
    private final HouseholdErasures households;
    private final HouseholdWords words;

    ActionPersonalRecords(
            EraseActions erase,
            HeldActions held,
            ActionErasureMapper ids,
            ActionMapper actions,
            RecordsOfCase records,
            HouseholdErasures households,
            HouseholdWords words) {
        this.erase = erase;
        this.held = held;
        this.ids = ids;
        this.actions = actions;
        this.records = records;
        this.households = households;
        this.words = words;
    }

    @Override
    public String module() {
        return "followup";
    }

    @Override
    public boolean isBusyWith(long caseId) {
        return erase.hasOpen(Subject.ofCase(caseId));
    }

    @Override
    public void erase(long caseId, Set<Long> memberIds) {
        HouseholdErasure household = households.of(caseId);
        erase.of(Subject.ofCase(caseId), household);
        erase.mask(records.of(caseId, SubjectType.ACTION), household);
    }

    @Override
    public List<HeldRecord> heldOn(long caseId, Set<Long> memberIds) {
        return held.of(Subject.ofCase(caseId), words.ofThese(caseId, memberIds));
    }

    /** What was to be done stays out: it tells of a household. */
    @Override
    public List<HeldRecord> heldOnStaff(long personId) {
        return ids.assigned(personId).stream()
                .flatMap(id -> actions.find(id).stream())
                .map(action -> HeldRecord.of("ASSIGNED_ACTION", action.id())
                        .on(action.agreedOn())
                        .own("council", action.councilCode())
                        .own("dueOn", action.dueOn())
                        .own("state", action.state()))
                .toList();
    }
}
