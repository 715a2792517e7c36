package jp.kasane.meeting;

import jp.kasane.privacy.DisclosureLevel;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * An item on the agenda (議題) of a meeting.
 *
 * @param position 1 is first
 * @param disclosure level at which persons may be shown here, as it stood when the item was put on the agenda
 * @param reasonCode why it stands where it stands, from {@code AgendaPriorityDecision}
 * @param conclusion null until concluded
 * @param version optimistic lock
 */
public record AgendaItem(
        long id,
        long meetingId,
        long backlogItemId,
        int position,
        ItemKind kind,
        SubjectType subjectType,
        long subjectId,
        @Nullable Long referralId,
        @Nullable Long previousItemId,
        int minutes,
        @Nullable String presenter,
        String disclosure,
        String reasonCode,
        @Nullable ConclusionType conclusion,
        @Nullable String rationale,
        boolean goodPractice,
        boolean urgent,
        int version) {

    private static final String UNTOLD_REASON = "NEW";

    AgendaItem withWords(@Nullable String shownPresenter, @Nullable String shownRationale) {
        return new AgendaItem(
                id,
                meetingId,
                backlogItemId,
                position,
                kind,
                subjectType,
                subjectId,
                referralId,
                previousItemId,
                minutes,
                shownPresenter,
                disclosure,
                reasonCode,
                conclusion,
                shownRationale,
                goodPractice,
                urgent,
                version);
    }

    /**
     * Without how urgent the case is, for whoever may know only its fields and state; the reason is the same for all of
     * them.
     */
    AgendaItem withoutUrgency() {
        return new AgendaItem(
                id,
                meetingId,
                backlogItemId,
                position,
                kind,
                subjectType,
                subjectId,
                referralId,
                previousItemId,
                minutes,
                presenter,
                disclosure,
                UNTOLD_REASON,
                conclusion,
                rationale,
                goodPractice,
                urgent,
                version);
    }

    /** What is left of it for whoever the chair did not admit: that there is an item. Kind and reason tell nothing. */
    AgendaItem closed() {
        return new AgendaItem(
                id,
                meetingId,
                backlogItemId,
                position,
                ItemKind.NEW,
                SubjectType.CASE,
                0,
                null,
                null,
                minutes,
                null,
                DisclosureLevel.STATISTICS.name(),
                UNTOLD_REASON,
                null,
                null,
                false,
                false,
                version);
    }

    /** Whether this is an item that the viewer may not know more of (非公開の議題). */
    public boolean isClosed() {
        return subjectId == 0;
    }

    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }
}
