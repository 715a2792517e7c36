package jp.kasane.modelling.replay;

import java.time.OffsetDateTime;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was recorded.
 *
 * @param inputs JSON object of codes, numbers and truth values
 * @param outputs JSON object
 * @param rules JSON array of matched rules
 * @param layer layer of the council that it was proposed to; null when it was before no council
 * @param areaCode district of the case; null when it is about no case
 * @param confirmed whether a person confirmed or changed it
 * @param overriddenOutcome what the person chose instead; null when none did
 */
public record PastDecision(
        long id,
        OffsetDateTime decidedAt,
        String inputs,
        String outputs,
        String rules,
        SubjectType subjectType,
        long subjectId,
        @Nullable String layer,
        @Nullable String areaCode,
        boolean confirmed,
        @Nullable String overriddenOutcome) {}
