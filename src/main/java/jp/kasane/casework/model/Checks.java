package jp.kasane.casework.model;

import java.util.Set;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** Checks that name the offending field. */
final class Checks {

    private Checks() {}

    static void codes(String field, Set<String> given, Set<String> known) {
        for (String code : given) {
            code(field, code, known);
        }
    }

    static void code(String field, @Nullable String given, Set<String> known) {
        if (given != null && !known.contains(given)) {
            throw ProblemException.invalid(field, "casework.code.unknown", shorten(given), Codes.list(known));
        }
    }

    static void filled(String field, String text, int maximum) {
        if (text.isBlank()) {
            throw ProblemException.invalid(field, "casework.text.blank");
        }
        text(field, text, maximum);
    }

    /**
     * Length in characters as people count them (code points): 𠮷 is one. Characters that no database can store are
     * refused instead of being replaced silently.
     */
    static void text(String field, @Nullable String text, int maximum) {
        if (text == null) {
            return;
        }
        if (text.codePointCount(0, text.length()) > maximum) {
            throw ProblemException.invalid(field, "casework.text.long", maximum);
        }
        if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            throw ProblemException.invalid(field, "casework.text.broken");
        }
    }

    private static String shorten(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
