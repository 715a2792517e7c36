package jp.kasane.modelling.drawing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the part of an element's id that stands for a layer: words without digits, as the rules want them. */
final class ElementNames {

    private static final String[] DIGITS = {
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"
    };
    /** What ids of the process's other elements would be mistaken for. */
    private static final Set<String> TAKEN = Set.of("Monitoring", "NewSupport", "Case");

    private ElementNames() {}

    /** {@code AREA_MEETING} becomes {@code AreaMeeting}, {@code ZONE_2} becomes {@code ZoneTwo}. */
    static String ofLayer(String code) {
        String name = Arrays.stream(code.split("_"))
                .filter(word -> !word.isEmpty())
                .map(ElementNames::word)
                .collect(Collectors.joining());
        return TAKEN.contains(name) ? name + "Layer" : name;
    }

    private static String word(String word) {
        String spelt = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        for (int digit = 0; digit < DIGITS.length; digit++) {
            spelt = spelt.replace(String.valueOf(digit), DIGITS[digit]);
        }
        return spelt;
    }
}
