package jp.kasane.council.revision;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What demonstration and rehearsal assume of a council's cadence; null: nothing. */
public record Assumption(
        String councilCode,
        @Nullable String rrule,
        @Nullable LocalTime start) {}
