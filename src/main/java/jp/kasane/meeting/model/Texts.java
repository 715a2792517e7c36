package jp.kasane.meeting.model;

import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** Bounds of what people write about a meeting. Lengths count code points, so that 𠮷 is one. */
public final class Texts {

    public static final int SHORT = 200;
    public static final int LONG = 20_000;
    public static final int MINUTES = 200_000;

    private Texts() {}

    /**
     * @return the text as given
     * @throws ProblemException INVALID when blank, too long or holding a NUL character, which no table takes
     */
    public static String required(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            throw ProblemException.invalid(field, "meeting.text.blank");
        }
        return checked(field, text, longest);
    }

    /** As {@link #required}, but a missing or blank text is null. */
    public static @Nullable String optional(String field, @Nullable String text, int longest) {
        return text == null || text.isBlank() ? null : checked(field, text, longest);
    }

    private static String checked(String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            throw ProblemException.invalid(field, "meeting.text.long", longest);
        }
        if (text.indexOf('\0') >= 0) {
            throw ProblemException.invalid(field, "meeting.text.broken");
        }
        return text;
    }
}
