package jp.kasane.escalation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * ケア会議の招集, as typed.
 *
 * @param startsOn day
 * @param startsAt time of day
 * @param codesOnly backlog items that may go out without their texts, as far as they were ticked
 */
record ConveneInput(
        @NotBlank(message = "{escalation.page.conference.day.missing}") @Nullable
        String startsOn,

        @NotBlank(message = "{escalation.page.conference.time.missing}") @Nullable
        String startsAt,

        @NotBlank(message = "{escalation.page.conference.place.missing}")
        @Size(max = Texts.SHORT, message = "{escalation.text.long}")
        @Nullable
        String place,

        @Nullable List<Long> codesOnly) {

    public List<Long> known() {
        return codesOnly == null ? List.of() : codesOnly;
    }

    OffsetDateTime starts() {
        return Typed.dateTime("startsOn", startsOn, "startsAt", startsAt);
    }
}
