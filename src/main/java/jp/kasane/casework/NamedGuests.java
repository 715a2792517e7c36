package jp.kasane.casework;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.kasane.privacy.rendition.WholeNames;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Whether somebody who came to a meeting is, by name, of a household spoken of there: such a name is as secret as ever. */
@Component
public class NamedGuests {

    private final HouseholdsBehind households;

    NamedGuests(HouseholdsBehind households) {
        this.households = households;
    }

    /** Those of the names that hold the whole name of somebody of a case behind the subject. */
    public List<String> among(Collection<String> names, Subject about) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<WholeNames> known =
                households.of(Set.of(about)).map(WholeNames::new).toList();
        return names.stream()
                .filter(name -> known.stream().anyMatch(household -> household.in(name)))
                .toList();
    }
}
