package jp.kasane.rehearsal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Messages of the command line, usable before anything else has started. */
final class Wording {

    private final ResourceBundle bundle;

    Wording(Locale locale) {
        this.bundle = ResourceBundle.getBundle("messages/rehearsal", locale);
    }

    /** Numbers appear as they are, without separators. */
    String say(String key, Object... values) {
        Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
        return MessageFormat.format(bundle.getString(key), texts);
    }
}
