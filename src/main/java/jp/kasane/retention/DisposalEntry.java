package jp.kasane.retention;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.kasane.retention.model.EntryState;
import jp.kasane.retention.model.RecordKind;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * One line of a disposal list.
 *
 * @param name 件名 without personal data: the case's number, or a council and the number of its meeting
 * @param closedYear fiscal year in which it was finished
 * @param why code of why it was kept or failed
 * @param people of how many household members data were erased
 */
public record DisposalEntry(
        long id,
        long disposalId,
        RecordKind kind,
        long recordId,
        String name,
        int closedYear,
        LocalDate dueOn,
        EntryState state,
        @Nullable String why,
        @Nullable Long objectedBy,
        @Nullable String objection,
        @Nullable OffsetDateTime disposedAt,
        @Nullable Integer people) {

    /** Whether the record is a case. */
    public boolean isOfCase() {
        return kind.scope() == RecordKind.Scope.CASE;
    }

    /** Whether a run still has to deal with it: nothing was done yet, or it failed. */
    public boolean isToRun() {
        return state != EntryState.DISPOSED && state != EntryState.KEPT;
    }

    /** What an objection may speak of; null for what tells of nobody. */
    @Nullable
    Subject about() {
        if (isOfCase()) {
            return Subject.ofCase(recordId);
        }
        return kind == RecordKind.MEETING ? new Subject(SubjectType.MEETING, recordId) : null;
    }

    /** The same with the objection in other words, as a reader may see it. */
    DisposalEntry objecting(@Nullable String words) {
        return new DisposalEntry(
                id,
                disposalId,
                kind,
                recordId,
                name,
                closedYear,
                dueOn,
                state,
                why,
                objectedBy,
                words,
                disposedAt,
                people);
    }

    /** Whole years for which it was kept, from April 1 after the fiscal year in which it was finished. */
    public int keptYears() {
        return dueOn.getYear() - closedYear - 1;
    }
}
