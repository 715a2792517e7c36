package jp.kasane.escalation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One look at how a supported case goes on.
 *
 * @param round 1 is the first after the support was found
 * @param result null until it was done
 * @param closingReason null unless it closed the case
 */
public record Monitoring(
        long id,
        long caseId,
        int cycle,
        int round,
        LocalDate dueOn,
        @Nullable MonitoringResult result,
        @Nullable ClosingReason closingReason,
        @Nullable String note,
        @Nullable Long decidedBy,
        @Nullable OffsetDateTime decidedAt) {}
