package jp.kasane.council;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a secretariat sets. Components as in {@link Cadence}; what is null stays as it is, except for the rule.
 *
 * @param place blank takes the usual place away
 * @param sessionMinutes planned length of a session
 */
public record CadenceSetting(
        CadenceKind kind,
        @Nullable String rrule,
        @Nullable LocalDate anchor,
        @Nullable HolidayShift shift,
        @Nullable LocalTime startTime,
        @Nullable String place,
        @Nullable String host,
        @Nullable Integer sessionMinutes) {

    /** The cadence as it would be if this were set. */
    public Cadence over(Cadence current, int version) {
        return new Cadence(
                current.councilCode(),
                kind,
                rrule,
                orElse(anchor, current.anchor()),
                orElse(shift, current.shift()),
                orElse(startTime, current.startTime()),
                place == null ? current.place() : blankToNull(place),
                host == null ? current.host() : host,
                current.stated(),
                false,
                version);
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
