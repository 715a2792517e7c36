package jp.kasane.modelling.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.modelling.diff.ModelChange;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Differences in words. Templates know it as {@code @diffTexts}. */
@Component("diffTexts")
class DiffTexts {

    private static final Pattern BRACKETS = Pattern.compile("([A-Za-z]+)\\[(.+)](/.*)?");
    private static final String PROPERTY = "modelling.diff.property.";

    private final MessageSource messages;

    DiffTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** What kind of element, e.g. ユーザータスク; its name in the standard where there is no word for it. */
    public String type(ModelChange change) {
        return text("modelling.diff.type." + change.type(), change.type());
    }

    /** What happened to the element. */
    public String kind(ModelChange.Kind kind) {
        return text("modelling.diff." + kind, kind.name());
    }

    /** Which property; its path where there is no word for it. */
    public String property(ModelChange.Detail detail) {
        String path = detail.property();
        Matcher cell = BRACKETS.matcher(path.replace("extensionElements/properties/", ""));
        if (cell.matches()) {
            return text(PROPERTY + cell.group(1), path, cell.group(2));
        }
        String name = path.replaceAll("/+$", "").replaceAll(".*/", "").replace("@", "");
        return text(PROPERTY + name, path);
    }

    /** A value, or a word for none. */
    public String value(String value) {
        return value.isEmpty() ? text("modelling.diff.none", "-") : value;
    }

    private String text(String key, String otherwise, Object... arguments) {
        String found = messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
        return found == null ? otherwise : found;
    }
}
