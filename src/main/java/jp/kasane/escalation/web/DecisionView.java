package jp.kasane.escalation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was proposed, and who stood by it.
 *
 * @param reason the table's reason code as a sentence
 * @param rules ids of the matched rules, required decisions first
 * @param overridden what the person chose instead
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
        long recordId,
        String key,
        int version,
        OffsetDateTime decidedAt,
        List<InputView> inputs,
        List<String> rules,
        Wording.@Nullable Coded proposed,
        String reasonCode,
        String reason,
        @Nullable String confirmedBy,
        @Nullable OffsetDateTime confirmedAt,
        Wording.@Nullable Coded overridden,
        @Nullable String overrideReason) {

    /**
     * @param label what the input is called
     * @param text its value in words
     */
    record InputView(String name, String label, Object value, String text) {}
}
