package jp.kasane.privacy.rendition;

import java.util.List;
import java.util.Optional;

/**
 * Whether a place where people meet tells whose home it is: by a name, a telephone or an address of the household. A town,
 * a school, a clinic or a hall is an ordinary place to meet, also where it bears the same name or stands next door.
 */
public final class VenueCheck {

    private final KnownPlaces places;
    private final WholeNames names;
    private final List<KnownHouse> houses;

    public VenueCheck(Household household) {
        places = new KnownPlaces(household, Wording.always(""));
        names = WholeNames.of(household);
        houses = household.people().stream()
                .flatMap(person -> person.addresses().stream())
                .map(address -> AddressParts.of(address, household.municipality()))
                .flatMap(Optional::stream)
                .map(KnownHouse::new)
                .toList();
    }

    /** Only what is certain counts. */
    public boolean tellsWhose(String venue) {
        return places.in(venue).stream().anyMatch(span -> span.certain() && tells(span, venue));
    }

    /** A postal code is that of a whole town. */
    private boolean tells(Span span, String venue) {
        String found = venue.substring(span.from(), span.to());
        return switch (span.kind()) {
            case NAME -> names.in(found) || NamedHome.isAt(span, venue);
            case PHONE, MAIL -> true;
            case ADDRESS -> houses.stream().anyMatch(house -> house.isToldBy(found));
            case NUMBER, PLACE, BIRTH_DATE, AGE, FACILITY, SPARED -> false;
        };
    }
}
