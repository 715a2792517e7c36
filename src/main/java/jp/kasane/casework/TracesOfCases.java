package jp.kasane.casework;

import java.util.Collection;
import jp.kasane.privacy.rendition.HouseholdErasure;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Whether a text tells of somebody of a case by name, number or house. An age, a district or a clinic is nobody's own. */
@Component
public class TracesOfCases {

    private final HouseholdsBehind households;

    TracesOfCases(HouseholdsBehind households) {
        this.households = households;
    }

    /** For any case behind any of these. */
    public boolean isIn(String text, Collection<Subject> about) {
        return !text.isBlank() && households.of(about).anyMatch(each -> new HouseholdErasure(each).isIn(text));
    }
}
