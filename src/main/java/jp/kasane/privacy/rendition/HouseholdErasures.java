package jp.kasane.privacy.rendition;

import java.util.List;
import java.util.Set;
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
        Set<String> spared = staff.allBut(null);
        Household household = records.of(caseId);
        List<KnownPerson> people = household.people().stream()
                .filter(person -> !isOneOf(spared, person))
                .toList();
        return new HouseholdErasure(household.of(people).sparing(List.copyOf(spared)));
    }

    /** Somebody known by a name only who works here, such as who heard a consent. */
    private static boolean isOneOf(Set<String> staff, KnownPerson person) {
        if (person.names().isEmpty()) {
            return false;
        }
        boolean nameOnly =
                person.equals(KnownPerson.named(person.called(), person.names().get(0), List.of()));
        return nameOnly
                && staff.stream()
                        .anyMatch(
                                name -> plain(name).equals(plain(person.names().get(0))));
    }

    private static String plain(String name) {
        return Gap.NAME.without(FoldedText.full(name).text());
    }
}
