package jp.kasane.privacy.rendition;

import java.util.List;
import jp.kasane.identity.StaffNames;
import org.springframework.stereotype.Component;

/** Gives what takes the household of a case out of texts, as long as its record still tells who it is. */
@Component
public class HouseholdErasures {

    private final HouseholdRecords records;
    private final StaffNames staff;

    HouseholdErasures(HouseholdRecords records, StaffNames staff) {
        this.records = records;
        this.staff = staff;
    }

    /** The full names of those who work in Kasane or sit on a council stay, although they may share a surname. */
    public HouseholdErasure of(long caseId) {
        return new HouseholdErasure(records.of(caseId).sparing(List.copyOf(staff.allBut(null))));
    }
}
