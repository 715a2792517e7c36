package jp.kasane.meeting;

import java.util.List;

/** Everybody who was invited to a meeting with the answers so far. */
public record InvitationList(Meeting meeting, List<Invitation> invitations) {

    /** How many gave that answer. */
    public long count(ReplyAnswer answer) {
        return invitations.stream()
                .map(Invitation::reply)
                .filter(reply -> reply != null && reply.answer() == answer)
                .count();
    }

    /** Who has not answered yet. */
    public List<Invitation> unanswered() {
        return invitations.stream().filter(each -> each.reply() == null).toList();
    }
}
