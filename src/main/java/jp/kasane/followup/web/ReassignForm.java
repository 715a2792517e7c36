package jp.kasane.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record ReassignForm(
        @NotNull(message = "{followup.assignee.missing}") Long assigneeId,

        @NotBlank(message = "{followup.reason.missing}") @Size(max = 1000, message = "{followup.text.too-long}")
        String reason) {}
