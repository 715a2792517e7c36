package jp.kasane.meeting;

import java.util.List;
import jp.kasane.meeting.persistence.ReplyMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The invitations that a person should answer or may still change, for a home page: show those without an answer as
 * 「出欠をお知らせください」 with a link to {@code /meetings/{meetingId}/reply}, the others as the person's next meetings.
 */
@Service
public class OpenInvitations {

    private static final int MOST = 50;

    private final ReplyMapper replies;
    private final CurrentTime time;

    OpenInvitations(ReplyMapper replies, CurrentTime time) {
        this.replies = replies;
        this.time = time;
    }

    /** Of convened meetings that are not over yet by the calendar, soonest first. */
    @Transactional(readOnly = true)
    public List<OpenInvitation> of(Actor actor) {
        return replies.openInvitations(
                actor.personId(), time.today().atStartOfDay(CurrentTime.ZONE).toOffsetDateTime(), MOST);
    }
}
