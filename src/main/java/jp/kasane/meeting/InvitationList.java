package jp.kasane.meeting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** Who has not answered first; otherwise as invited. */
    public List<Invitation> sorted() {
        return Stream.concat(unanswered().stream(), invitations.stream().filter(each -> each.reply() != null))
                .toList();
    }

    /** Null while the person has not answered. */
    public @Nullable Reply replyOf(@Nullable Long personId) {
        return invitations.stream()
                .filter(each -> Objects.equals(personId, each.personId()))
                .findFirst()
                .map(Invitation::reply)
                .orElse(null);
    }
}
