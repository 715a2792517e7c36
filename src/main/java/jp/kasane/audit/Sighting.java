package jp.kasane.audit;

import java.time.OffsetDateTime;

/** That somebody saw or changed a case. @param seq number of the entry */
public record Sighting(long seq, OffsetDateTime at, long personId, long caseId) {}
