package jp.kasane.rehearsal.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a case stood at the end of the year. */
public record CaseEnd(
        long caseId,
        String number,
        String outcome,
        @Nullable String supportFoundAt,
        @Nullable LocalDate closedOn) {}
