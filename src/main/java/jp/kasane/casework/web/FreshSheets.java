package jp.kasane.casework.web;

import java.util.UUID;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.JapaneseDates;
import org.springframework.stereotype.Component;

/** Sheets as they lie on the desk before anybody writes: dated today, with the usual terms of a consent. */
@Component
class FreshSheets {

    private final ExplainedDocuments documents;
    private final CurrentTime time;

    FreshSheets(ExplainedDocuments documents, CurrentTime time) {
        this.documents = documents;
        this.time = time;
    }

    IntakeInput intake() {
        return IntakeInput.fresh(UUID.randomUUID().toString(), today(), documents.fresh());
    }

    ConsentInput consent() {
        return ConsentInput.fresh(ConsentTermsInput.usual(documents.fresh(), today()));
    }

    String today() {
        return JapaneseDates.format(time.today());
    }
}
