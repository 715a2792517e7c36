package jp.kasane.meeting;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's invitation to a meeting.
 *
 * @param name as it stood when the meeting was convened
 * @param reply null while unanswered
 * @param enteredBy name of the secretary who entered the reply for the person; null when nobody did
 */
public record Invitation(
        long personId,
        String name,
        @Nullable String organisation,
        @Nullable Reply reply,
        @Nullable String enteredBy) {

    /** The same with its reply as somebody else may see it. */
    Invitation told(UnaryOperator<Reply> telling) {
        return reply == null ? this : new Invitation(personId, name, organisation, telling.apply(reply), enteredBy);
    }
}
