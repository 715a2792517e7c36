package jp.kasane.casework.persistence;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A case's own list, without its people. Components as in {@link jp.kasane.casework.CaseList}. */
public record CaseListRow(
        long id,
        String councilCode,
        String reason,
        OffsetDateTime setAt,
        long setBy,
        @Nullable OffsetDateTime liftedAt,
        @Nullable Long liftedBy) {}
