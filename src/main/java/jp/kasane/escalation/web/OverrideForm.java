package jp.kasane.escalation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.kasane.escalation.Outcome;

/** 提案の変更. */
record OverrideForm(
        @NotNull(message = "{escalation.override.outcome-missing}")
        Outcome outcome,

        @NotBlank(message = "{escalation.override.reason-missing}")
        @Size(max = Texts.LONGEST, message = "{escalation.text.long}")
        String reason) {}
