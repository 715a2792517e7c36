package jp.kasane.web.problem;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The message bundles in one caller's language. */
record Texts(MessageSource messages, Locale locale) {

    String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, locale);
    }
}
