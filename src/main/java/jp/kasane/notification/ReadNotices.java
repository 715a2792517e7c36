package jp.kasane.notification;

import java.util.List;
import jp.kasane.notification.model.Notice;
import jp.kasane.notification.persistence.OutboxMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own notices. */
@Service
public class ReadNotices {
    private final OutboxMapper outbox;
    private final CurrentTime time;

    ReadNotices(OutboxMapper outbox, CurrentTime time) {
        this.outbox = outbox;
        this.time = time;
    }

    /** Newest first. */
    public List<Notice> mine(boolean unread, long before, int limit, Actor actor) {
        return outbox.mine(actor.personId(), unread, before, limit);
    }

    /** @throws ProblemException NOT_FOUND when it is not the actor's */
    @Transactional
    public void read(long noticeId, Actor actor) {
        if (outbox.read(noticeId, actor.personId(), time.now()) == 0) {
            throw ProblemException.notFound("notification.notice.not-found", String.valueOf(noticeId));
        }
    }

    /** Everything that was delivered until now. */
    @Transactional
    public void readAll(Actor actor) {
        outbox.readAll(actor.personId(), time.now());
    }
}
