package jp.kasane.rehearsal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;

/** Days and times in the municipality. */
final class Days {

    private Days() {}

    /** The day of a moment; the far past when there is none, so that nothing waits for it. */
    static LocalDate of(@Nullable OffsetDateTime time) {
        return time == null
                ? LocalDate.MIN
                : time.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
    }

    static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(CurrentTime.ZONE).toOffsetDateTime();
    }
}
