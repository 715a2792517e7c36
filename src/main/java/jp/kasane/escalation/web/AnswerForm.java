package jp.kasane.escalation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 回答. */
record AnswerForm(
        @NotBlank(message = "{escalation.answer.text-missing}")
        @Size(max = Texts.LONGEST, message = "{escalation.text.long}")
        String text) {}
