package jp.kasane.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jp.kasane.privacy.Narrowing;
import jp.kasane.privacy.RecallMeasure;
import jp.kasane.privacy.Withdrawal;
import org.jspecify.annotations.Nullable;

/** A partial withdrawal as sent: what is left, and what becomes of what was given. */
record NarrowingForm(
        @NotNull(message = "{privacy.text.blank}") LocalDate on,
        @NotEmpty(message = "{privacy.text.blank}") Set<@NotNull(message = "{privacy.text.blank}") String> purposes,
        @NotEmpty(message = "{privacy.text.blank}") Set<@NotNull(message = "{privacy.text.blank}") String> recipients,
        @NotEmpty(message = "{privacy.text.blank}") Set<@NotNull(message = "{privacy.text.blank}") String> items,
        @Nullable String scope,
        @Nullable String note,
        @Nullable RecallMeasure measure,

        @Schema(description = "この人のほかの有効な同意をすべて撤回するか。書かなければ撤回しない") @Nullable
        Boolean others) {

    Narrowing toNarrowing() {
        RecallMeasure what = measure == null ? RecallMeasure.RETURN : measure;
        return new Narrowing(purposes, recipients, items, scope, new Withdrawal(on, note, what, Map.of()));
    }
}
