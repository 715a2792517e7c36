package jp.kasane.privacy.rendition;

import java.util.Locale;
import jp.kasane.privacy.DisclosureLevel;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Renders by the record of the case's household. */
@Component
class RenderTexts implements TextRenditions {

    private final HouseholdRecords records;
    private final Masks masks;
    private final MessageSource messages;

    RenderTexts(HouseholdRecords records, Masks masks, MessageSource messages) {
        this.records = records;
        this.masks = masks;
        this.messages = messages;
    }

    @Override
    public String at(DisclosureLevel level, long caseId, String text) {
        if (text.isBlank() || level == DisclosureLevel.REAL_NAME) {
            return text;
        }
        return level == DisclosureLevel.ANONYMOUS
                ? masks.mask(text, records.of(caseId)).text()
                : messages.getMessage("privacy.rendition.statistics", null, Locale.JAPANESE);
    }
}
