package jp.kasane.casework;

import java.util.Collection;
import java.util.List;
import jp.kasane.privacy.rendition.HouseholdRecords;
import jp.kasane.privacy.rendition.WholeNames;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Whether somebody who came to a meeting is, by name, of a household spoken of there: such a name is as secret as ever. */
@Component
public class NamedGuests {

    private final AllCasesBehind behind;
    private final HouseholdRecords records;

    NamedGuests(AllCasesBehind behind, HouseholdRecords records) {
        this.behind = behind;
        this.records = records;
    }

    /** Those of the names that hold the whole name of somebody of a case behind the subject. */
    public List<String> among(Collection<String> names, Subject about) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<WholeNames> households = behind.of(about).stream()
                .map(id -> new WholeNames(records.of(id)))
                .toList();
        return names.stream()
                .filter(name -> households.stream().anyMatch(household -> household.in(name)))
                .toList();
    }
}
