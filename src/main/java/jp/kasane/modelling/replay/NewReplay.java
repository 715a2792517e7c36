package jp.kasane.modelling.replay;

import java.time.LocalDate;
import jp.kasane.modelling.ModelFile;
import org.jspecify.annotations.Nullable;

/**
 * A replay that is to be kept.
 *
 * @param draftId null for a version
 * @param candidateVersion null for a draft
 * @param baselineVersion null for what was proposed at the time
 * @param baseline that version's file; null likewise
 */
public record NewReplay(
        String decisionKey,
        String decisionName,
        String headline,
        @Nullable Long draftId,
        @Nullable Integer candidateVersion,
        ModelFile candidate,
        @Nullable Integer baselineVersion,
        @Nullable ModelFile baseline,
        LocalDate fromDay,
        LocalDate untilDay) {}
