package jp.kasane.systembuilding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param arrangement what is tried
 * @param from since when
 */
record TrialForm(
        @NotBlank(message = "{systembuilding.missing.arrangement}")
        @Size(max = 4000, message = "{systembuilding.text.too-long}")
        String arrangement,

        @NotNull(message = "{systembuilding.trial.from}") LocalDate from) {}
