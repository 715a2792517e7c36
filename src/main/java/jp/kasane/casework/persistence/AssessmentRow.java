package jp.kasane.casework.persistence;

import java.time.OffsetDateTime;
import java.util.Set;
import jp.kasane.casework.Assessment;
import jp.kasane.casework.Urgency;

/** An assessment as stored. */
public record AssessmentRow(
        long id,
        OffsetDateTime assessedAt,
        long assessedBy,
        Set<String> fields,
        Set<String> problems,
        Set<String> grounds,
        Urgency statedUrgency,
        String strengths,
        String wishes,
        String policy) {

    public Assessment assessment() {
        return new Assessment(fields, problems, grounds, statedUrgency, strengths, wishes, policy);
    }
}
