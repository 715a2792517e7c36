package jp.kasane.systembuilding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param into the issue that goes on
 */
record MergeForm(
        @NotNull(message = "{systembuilding.missing.into}") Long into,

        @NotBlank(message = "{systembuilding.missing.reason}")
        @Size(max = 1000, message = "{systembuilding.text.too-long}")
        String reason) {}
