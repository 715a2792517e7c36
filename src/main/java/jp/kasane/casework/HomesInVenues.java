package jp.kasane.casework;

import java.util.Collection;
import jp.kasane.privacy.rendition.VenueCheck;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** Whether a place where people meet, of which everybody invited is told, is by name the home of somebody spoken of there. */
@Component
public class HomesInVenues {

    private final HouseholdsBehind households;

    HomesInVenues(HouseholdsBehind households) {
        this.households = households;
    }

    /** For any case behind any of these. Asks nothing of a blank place. */
    public boolean isNamed(String venue, Collection<Subject> about) {
        return !venue.isBlank() && households.of(about).anyMatch(each -> new VenueCheck(each).tellsWhose(venue));
    }
}
