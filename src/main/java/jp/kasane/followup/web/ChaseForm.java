package jp.kasane.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param note what came of speaking to the assignee
 */
record ChaseForm(
        @NotBlank(message = "{followup.note.missing}") @Size(max = 1000, message = "{followup.text.too-long}")
        String note) {}
