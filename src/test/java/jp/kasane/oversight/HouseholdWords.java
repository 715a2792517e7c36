package jp.kasane.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The strings of an intake by which a household is known. */
final class HouseholdWords {

    private static final Set<String> NAMING = Set.of("name", "kana", "address", "phone", "mobilePhone", "title");

    private HouseholdWords() {}

    static List<String> of(Map<String, Object> intake) {
        List<String> words = new ArrayList<>();
        collect(intake, words);
        return words;
    }

    private static void collect(Object part, List<String> words) {
        if (part instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (value instanceof String text && NAMING.contains(key) && text.length() > 2) {
                    words.add(text);
                }
                collect(value, words);
            });
        } else if (part instanceof List<?> list) {
            list.forEach(each -> collect(each, words));
        }
    }
}
