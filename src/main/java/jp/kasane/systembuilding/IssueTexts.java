package jp.kasane.systembuilding;

import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.kasane.systembuilding.model.Theme;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Wording of what Kasane itself writes; the secretariat rewords it when it sorts the issue. */
@Component
class IssueTexts {
    private final MessageSource messages;

    IssueTexts(MessageSource messages) {
        this.messages = messages;
    }

    String candidateTitle(Theme theme) {
        String fields = new TreeSet<>(theme.fields())
                .stream().map(field -> text("systembuilding.field." + field)).collect(Collectors.joining("・"));
        return text("systembuilding.candidate-title", fields);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }
}
