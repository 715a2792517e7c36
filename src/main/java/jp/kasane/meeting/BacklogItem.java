package jp.kasane.meeting;

import java.time.LocalDate;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a council's agenda, or did.
 *
 * @param referralId the referral that brought it; null when none did
 * @param previousItemId the agenda item that it follows on
 * @param urgency {@code NORMAL, HIGH, EMERGENCY}
 * @param enteredOn since when it waits
 * @param timesCarriedOver how many closed meetings left it over
 */
public record BacklogItem(
        long id,
        String councilCode,
        ItemKind kind,
        SubjectType subjectType,
        long subjectId,
        @Nullable Long referralId,
        @Nullable Long previousItemId,
        String urgency,
        BacklogState state,
        LocalDate enteredOn,
        int timesCarriedOver) {

    /** What is left of it for whoever the chair did not admit to the case: that something waits. */
    BacklogItem closed() {
        return new BacklogItem(
                id, councilCode, kind, SubjectType.CASE, 0, null, null, urgency, state, enteredOn, timesCarriedOver);
    }

    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }
}
