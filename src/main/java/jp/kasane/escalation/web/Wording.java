package jp.kasane.escalation.web;

import java.util.Locale;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Turns codes and ids of the ladder into words. */
@Component
class Wording {

    private final MessageSource messages;
    private final Councils councils;
    private final People people;

    Wording(MessageSource messages, Councils councils, People people) {
        this.messages = messages;
        this.councils = councils;
        this.people = people;
    }

    /** A code with what it is called; for those who read. */
    record Coded(String code, String label) {}

    @Nullable
    Coded coded(String group, @Nullable Object code) {
        return code == null ? null : new Coded(code.toString(), label(group, code));
    }

    /** {@code escalation.<group>.<code>}, or the code itself where it has no wording. */
    String label(String group, Object code) {
        String fallback = code.toString();
        if (fallback.isEmpty()) {
            return sentence("escalation.none");
        }
        String text = messages.getMessage("escalation." + group + "." + code, null, fallback, language());
        return text == null ? fallback : text;
    }

    String sentence(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language());
    }

    Coded council(String code) {
        Council council = councils.get(code);
        return new Coded(council.code(), council.name());
    }

    /** Name of who did something; null for Kasane itself. */
    @Nullable
    String person(@Nullable Long id) {
        return id == null || id == 0 ? null : people.find(id).map(Person::name).orElse(null);
    }

    /** Of the request; the operating system's language never matters. */
    private static Locale language() {
        boolean english = LocaleContextHolder.getLocaleContext() != null
                && LocaleContextHolder.getLocale().getLanguage().equals("en");
        return english ? Locale.ENGLISH : Locale.JAPANESE;
    }
}
