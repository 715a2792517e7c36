package jp.kasane.meeting.web;

import java.util.Locale;
import jp.kasane.shared.SubjectType;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reasons and records in the reader's language. Codes that a municipality added to its tables have a common name. */
@Component
class AgendaWords {

    private final MessageSource messages;

    AgendaWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param code of {@code AgendaPriorityDecision} */
    String priority(String code) {
        return text("meeting.page.why." + code, "meeting.page.why.other");
    }

    /** @param code of {@code LeftoverReason} */
    String left(String code) {
        return text("meeting.LeftoverReason." + code, "meeting.page.why.other");
    }

    String unnamed(SubjectType type) {
        return text("meeting.page.subject." + type, "meeting.page.why.other");
    }

    private String text(String key, String otherwise) {
        Locale locale = LocaleContextHolder.getLocale();
        String text = messages.getMessage(key, null, null, locale);
        return text == null ? messages.getMessage(otherwise, null, locale) : text;
    }
}
