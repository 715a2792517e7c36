package jp.kasane.modelling;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history of models.
 *
 * @param personId who did it; null when the product itself did
 * @param modelKey the model it is about; null when it is about a draft as a whole or a setting
 * @param draftId the draft it is about; null when it is about none
 * @param reason why, in the person's own words; empty where none is asked
 */
public record ModelEvent(
        long id,
        OffsetDateTime at,
        @Nullable Long personId,
        ModelEventKind kind,
        @Nullable String modelKey,
        @Nullable Long draftId,
        String reason) {}
