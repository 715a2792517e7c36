package jp.kasane.audit.command;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the commands of the log say, in Japanese. */
final class Says {

    private final ResourceBundle words = ResourceBundle.getBundle("messages/audit", Locale.JAPANESE);
    private final PrintStream out;
    private final PrintStream err;

    Says(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void tell(String key, Object... values) {
        out.println(say(key, values));
    }

    void complain(String key, Object... values) {
        err.println(say(key, values));
    }

    String word(String key) {
        return words.getString(key);
    }

    private String say(String key, Object... values) {
        return MessageFormat.format(
                words.getString(key), Arrays.stream(values).map(String::valueOf).toArray());
    }
}
