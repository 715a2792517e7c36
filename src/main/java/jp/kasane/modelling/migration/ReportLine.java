package jp.kasane.modelling.migration;

import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of one instance.
 *
 * @param number of the case, or key of what else it is about; null when the viewer may not know of the case
 * @param isCase whether it is about a case
 * @param reason as in {@link MigrationInstance}; null without the number, since it tells where the case stands
 * @param place as the reason
 */
public record ReportLine(
        long id,
        @Nullable String number,
        boolean isCase,
        InstanceState state,
        @Nullable String reason,
        @Nullable String place,
        @Nullable OffsetDateTime doneAt) {

    static ReportLine of(MigrationInstance row, Set<Long> visible) {
        Long caseId = row.caseId();
        boolean shown = caseId == null || visible.contains(caseId);
        return new ReportLine(
                row.id(),
                shown ? row.businessKey() : null,
                caseId != null,
                row.state(),
                shown ? row.reason() : null,
                shown ? row.place() : null,
                row.doneAt());
    }
}
