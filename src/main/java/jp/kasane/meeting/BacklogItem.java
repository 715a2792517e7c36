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

    private static final String UNTOLD_URGENCY = "NORMAL";

    /**
     * What is left of it for whoever the chair did not admit to the case: that something waits. Everything else is the
     * same for all of them.
     *
     * @param today stands for the day since when it waits
     */
    BacklogItem closed(LocalDate today) {
        return new BacklogItem(
                id, councilCode, ItemKind.NEW, SubjectType.CASE, 0, null, null, UNTOLD_URGENCY, state, today, 0);
    }

    /** Without how urgent the case is, for whoever may know only its fields and state. */
    BacklogItem withoutUrgency() {
        return new BacklogItem(
                id,
                councilCode,
                kind,
                subjectType,
                subjectId,
                referralId,
                previousItemId,
                UNTOLD_URGENCY,
                state,
                enteredOn,
                timesCarriedOver);
    }

    /** Whether this is an item that the viewer may not know more of (非公開の議題). */
    public boolean isClosed() {
        return subjectId == 0;
    }

    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }
}
