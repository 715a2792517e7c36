package jp.kasane.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Records that are kept for years of their own and not with a case: minutes, notices, rehearsals. */
public interface DatedRecords {

    /** Code of the kind, e.g. {@code MEETING}. */
    String kind();

    /** What was finished before that day and was not disposed of yet, oldest first. */
    List<Dated> finishedBefore(LocalDate day);

    /** Cases of which the record tells; while one of them is under legal hold, it is kept. */
    default Set<Long> caseIds(long id) {
        return Set.of();
    }

    /** Removes or blanks the record's words in the caller's transaction; counts stay. Repeating it does no harm. */
    void dispose(long id);

    /** @param name without personal data: a council and the number of its meeting, a fiscal year */
    record Dated(long id, String name, LocalDate finishedOn) {}
}
