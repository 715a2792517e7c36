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

    /** What is left of it for whoever the chair did not admit: that there is an item. */
    AgendaItem closed() {
        return new AgendaItem(
                id,
                meetingId,
                backlogItemId,
                position,
                kind,
                SubjectType.CASE,
                0,
                null,
                null,
                minutes,
                null,
                DisclosureLevel.STATISTICS.name(),
                reasonCode,
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
