package jp.kasane.modelling.replay;

import java.time.OffsetDateTime;
import jp.kasane.shared.SubjectType;

/**
 * A past decision that the changed table answers otherwise, or not at all.
 *
 * @param recordId the decision record
 * @param layer empty when it was before no council
 * @param areaCode empty when it is about no case
 * @param before number of the answer then among the replay's verdicts
 * @param after number of the answer now
 */
public record ReplayChange(
        long recordId,
        OffsetDateTime decidedAt,
        SubjectType subjectType,
        long subjectId,
        String layer,
        String areaCode,
        Effect effect,
        int before,
        int after) {}
