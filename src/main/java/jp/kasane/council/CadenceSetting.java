package jp.kasane.council;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What a secretariat sets. Components as in {@link Cadence}; what is null stays as it is, except for the rule. */
public record CadenceSetting(
        CadenceKind kind,
        @Nullable String rrule,
        @Nullable LocalDate anchor,
        @Nullable HolidayShift shift,
        @Nullable LocalTime startTime,
        @Nullable String host) {}
