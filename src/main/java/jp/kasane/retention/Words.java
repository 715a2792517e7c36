package jp.kasane.retention;

import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** Checks of texts that somebody must give. */
final class Words {

    static final int LONGEST = 2000;

    private Words() {}

    /** @throws ProblemException INVALID, naming the field */
    static String require(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw ProblemException.invalid(field, "retention.text.missing");
        }
        if (text.length() > LONGEST) {
            throw ProblemException.invalid(field, "retention.text.long", LONGEST);
        }
        return text.strip();
    }
}
