package jp.kasane.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as somebody who is, or may be, invited to it sees it.
 *
 * @param invitation null for who is not invited, or not yet
 * @param agenda in its order
 */
public record OwnInvitation(Meeting meeting, @Nullable Invitation invitation, List<AgendaItem> agenda) {

    /** Whether the invitation may be answered now. */
    public boolean isOpen() {
        return invitation != null && meeting.state() == MeetingState.CONVENED;
    }
}
