package jp.kasane.meeting.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What was refused in the rows of a table, by path, e.g. {@code rows[2].minutes}. */
@Component
class RowErrors {

    private final MessageSource messages;

    RowErrors(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, String> of(BindingResult errors) {
        return errors.getFieldErrors().stream()
                .collect(Collectors.toMap(
                        error -> error.getField(),
                        error -> messages.getMessage(error, LocaleContextHolder.getLocale()),
                        (first, second) -> first));
    }
}
