package jp.kasane.escalation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 差戻し. */
record ReturnForm(
        @NotBlank(message = "{escalation.return.reason-missing}")
        @Size(max = Texts.LONGEST, message = "{escalation.text.long}")
        String reason) {}
