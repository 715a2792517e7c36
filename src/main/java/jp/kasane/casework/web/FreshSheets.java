package jp.kasane.casework.web;

import java.util.UUID;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.JapaneseDates;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Sheets as they lie on the desk before anybody writes: dated today, with the usual terms of a consent. */
@Component
class FreshSheets {

    private final MessageSource messages;
    private final CurrentTime time;

    FreshSheets(MessageSource messages, CurrentTime time) {
        this.messages = messages;
        this.time = time;
    }

    IntakeInput intake() {
        return IntakeInput.fresh(UUID.randomUUID().toString(), today(), document());
    }

    ConsentInput consent() {
        return ConsentInput.fresh(ConsentTermsInput.usual(document(), today()));
    }

    String today() {
        return JapaneseDates.format(time.today());
    }

    private String document() {
        return messages.getMessage("casework.page.consent.usual-document", null, LocaleContextHolder.getLocale());
    }
}
