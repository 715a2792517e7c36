package jp.kasane.modelling.replay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to have replayed.
 *
 * @param baselineVersion version of the same decision to compare with; null for what was proposed at the time
 * @param fromDay first day, in Japan
 * @param untilDay last day
 */
public record WantedReplay(
        TableChoice table, @Nullable Integer baselineVersion, LocalDate fromDay, LocalDate untilDay) {}
