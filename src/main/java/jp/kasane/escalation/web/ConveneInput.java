package jp.kasane.escalation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * ケア会議の招集, as typed.
 *
 * @param startsOn day
 * @param startsAt time of day
 */
record ConveneInput(
        @NotBlank(message = "{escalation.page.conference.day.missing}") @Nullable
        String startsOn,

        @NotBlank(message = "{escalation.page.conference.time.missing}") @Nullable
        String startsAt,

        @NotBlank(message = "{escalation.page.conference.place.missing}")
        @Size(max = Texts.SHORT, message = "{escalation.text.long}")
        @Nullable
        String place) {

    OffsetDateTime starts() {
        return Typed.dateTime("startsOn", startsOn, "startsAt", startsAt);
    }
}
