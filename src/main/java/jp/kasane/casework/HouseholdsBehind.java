package jp.kasane.casework;

import java.util.Collection;
import java.util.stream.Stream;
import jp.kasane.privacy.rendition.Household;
import jp.kasane.privacy.rendition.HouseholdRecords;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** What is known of the households whose cases stand behind records, each once, read as it is asked for. */
@Component
class HouseholdsBehind {

    private final AllCasesBehind behind;
    private final HouseholdRecords records;

    HouseholdsBehind(AllCasesBehind behind, HouseholdRecords records) {
        this.behind = behind;
        this.records = records;
    }

    Stream<Household> of(Collection<Subject> about) {
        return about.stream()
                .flatMap(subject -> behind.of(subject).stream())
                .distinct()
                .map(records::of);
    }
}
