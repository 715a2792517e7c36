package jp.kasane.rehearsal.model;

import java.time.LocalDate;
import java.util.Set;

/**
 * A case of a rehearsal.
 *
 * @param row line number in the file; the header is line 1
 * @param supportFoundAt layer at which an effective support is found, or {@code NEVER}
 * @param goodPractice a success that is shared upward
 */
public record CaseRow(
        int row,
        LocalDate receivedOn,
        String district,
        String title,
        Set<String> fields,
        String urgency,
        String consent,
        String supportFoundAt,
        boolean goodPractice) {

    /** Marks a case for which no layer finds a support. */
    public static final String NEVER = "NEVER";
}
