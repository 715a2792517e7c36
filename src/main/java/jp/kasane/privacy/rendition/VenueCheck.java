package jp.kasane.privacy.rendition;

import java.util.regex.Pattern;

/**
 * Whether a place where people meet tells whose home it is: by a name, a telephone, a number or an address of the household.
 * A town, a school, a clinic or a hall is an ordinary place to meet, also where it bears the same name.
 */
public final class VenueCheck {

    private static final int LONGEST = 12;

    /** What stands behind a name that is a hall's, a school's or a clinic's own. */
    private static final Pattern INSTITUTION =
            Pattern.compile("^(?:(?![宅家方邸])[\\p{IsHan}0-9]){0,4}(?:公民館|集会[所場]|会館|交流館|センター|支所|学校|高校|学園|幼稚園|保育[園所]|こども園"
                    + "|医院|病院|診療所|クリニック|体育館|図書館|公会堂|コミュニティ|神社|地区|地内|駅)");

    private final KnownPlaces places;

    public VenueCheck(Household household) {
        places = new KnownPlaces(household, Wording.always(""));
    }

    /** Only what is certain counts. */
    public boolean tellsWhose(String venue) {
        return places.in(venue).stream().anyMatch(span -> span.certain() && tells(span, venue));
    }

    private static boolean tells(Span span, String venue) {
        return switch (span.kind()) {
            case NAME -> !isInstitution(venue, span.to());
            case PHONE, MAIL, NUMBER -> true;
            case ADDRESS -> isHouse(FoldedText.full(venue.substring(span.from(), span.to())));
            case PLACE, BIRTH_DATE, AGE, FACILITY, SPARED -> false;
        };
    }

    private static boolean isInstitution(String venue, int from) {
        String behind = venue.substring(from, Math.min(venue.length(), from + LONGEST));
        return INSTITUTION.matcher(behind).find();
    }

    /** A bare number is as well that of a room. */
    private static boolean isHouse(FoldedText address) {
        return address.text().chars().anyMatch(c -> Boundary.isDigit((char) c))
                && !address.text().chars().allMatch(c -> Boundary.isDigit((char) c));
    }
}
