package jp.kasane.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

record RescheduleForm(
        @NotNull(message = "{followup.due.missing}") LocalDate dueOn,

        @NotBlank(message = "{followup.reason.missing}") @Size(max = 1000, message = "{followup.text.too-long}")
        String reason) {}
