package jp.kasane.casework;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of a case without seeing anybody's personal data.
 *
 * @param number e.g. {@code 2026-00001}: fiscal year and running number
 * @param areaCode the district it came from
 * @param fields codes of its fields (分野)
 * @param layer layer that it is before, null until it reached one
 * @param councilCode council that it is before
 * @param closedReason code, e.g. {@code GOALS_MET}; null while it is not closed
 * @param version optimistic lock
 */
public record CaseRef(
        long id,
        String number,
        String areaCode,
        LocalDate receivedOn,
        Set<String> fields,
        Urgency urgency,
        CaseState state,
        @Nullable String layer,
        @Nullable String councilCode,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason,
        int version) {}
