package jp.kasane.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param report what was done, and what came of it
 */
record ReportForm(
        @NotBlank(message = "{followup.report.missing}") @Size(max = 4000, message = "{followup.text.too-long}")
        String report) {}
