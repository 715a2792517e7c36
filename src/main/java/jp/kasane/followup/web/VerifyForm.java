package jp.kasane.followup.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param verified false sends the report back
 * @param reason what is missing; needed when it is sent back
 * @param dueOn new due date when it is sent back; may be left out
 */
record VerifyForm(
        @NotNull(message = "{followup.verified.missing}") Boolean verified,

        @Size(max = 1000, message = "{followup.text.too-long}") @Nullable
        String reason,

        @Nullable LocalDate dueOn) {}
