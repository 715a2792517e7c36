package jp.kasane.worklist.persistence;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A part of a person's worklist.
 *
 * @param groups whose unclaimed tasks are wanted
 * @param groupsOnly of the person's own tasks too only those of these groups
 * @param sortAt with {@code seq} the position behind which to begin
 */
public record WorklistQuery(
        String[] groups,
        boolean groupsOnly,
        long personId,
        boolean mine,
        boolean unclaimed,
        OffsetDateTime sortAt,
        long seq,
        @Nullable OffsetDateTime dueFrom,
        @Nullable OffsetDateTime dueBefore,
        int limit) {}
