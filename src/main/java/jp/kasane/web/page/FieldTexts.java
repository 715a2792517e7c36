package jp.kasane.web.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Small texts of form fields. Templates know it as {@code @fields}. */
@Component("fields")
public class FieldTexts {

    private final MessageSource messages;

    FieldTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** Value of {@code aria-describedby}; null when there is nothing to read. */
    public @Nullable String describedBy(String id, @Nullable String hint, boolean wrong) {
        String ids = Stream.of(hint == null ? "" : id + "-hint", wrong ? id + "-error" : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** The option's label: a message, or the text itself. */
    public String label(Option option) {
        String text = messages.getMessage(option.label(), null, option.label(), LocaleContextHolder.getLocale());
        return text == null ? option.label() : text;
    }
}
