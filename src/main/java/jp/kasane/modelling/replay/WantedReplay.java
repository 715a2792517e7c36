package jp.kasane.modelling.replay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to have replayed.
 *
 * @param baseline version of the same decision to compare with; null for none in particular
 * @param withActive whether to compare with the active version; otherwise, without a version, with what was proposed
 * @param fromDay first day, in Japan
 * @param untilDay last day
 */
public record WantedReplay(
        TableChoice table, @Nullable TableChoice baseline, boolean withActive, LocalDate fromDay, LocalDate untilDay) {}
