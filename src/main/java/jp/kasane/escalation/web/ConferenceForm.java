package jp.kasane.escalation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** ケア会議の招集. */
record ConferenceForm(
        @NotNull(message = "{escalation.conference.start-missing}")
        OffsetDateTime startsAt,

        @NotBlank(message = "{escalation.conference.place-missing}")
        @Size(max = Texts.SHORT, message = "{escalation.text.long}")
        String place) {}
