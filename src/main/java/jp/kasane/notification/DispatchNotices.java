package jp.kasane.notification;

import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.notification.model.Channel;
import jp.kasane.notification.model.Notice;
import jp.kasane.notification.model.Retry;
import jp.kasane.notification.persistence.OutboxMapper;
import jp.kasane.shared.CurrentTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Delivers what is due. Rows that another node delivers are skipped; one that cannot be delivered is tried again later,
 * and in the end marked as failed, for everybody to see.
 */
@Service
public class DispatchNotices {
    private static final Logger LOG = LoggerFactory.getLogger(DispatchNotices.class);
    private static final int BATCH = 100;

    private final OutboxMapper outbox;
    private final MailDelivery mail;
    private final CurrentTime time;

    DispatchNotices(OutboxMapper outbox, MailDelivery mail, CurrentTime time) {
        this.outbox = outbox;
        this.mail = mail;
        this.time = time;
    }

    /** @return how many rows were taken up; 0 when nothing is due */
    @Transactional
    public int batch() {
        List<Notice> due = outbox.due(time.now(), BATCH);
        due.forEach(this::deliver);
        return due.size();
    }

    private void deliver(Notice notice) {
        try {
            if (notice.channel() == Channel.MAIL) {
                mail.send(notice);
            }
            outbox.sent(notice.id(), time.now());
        } catch (RuntimeException e) {
            // Whatever went wrong with one notice must not keep the others from being delivered.
            notDelivered(notice, e.getClass().getSimpleName());
        }
    }

    private void notDelivered(Notice notice, String error) {
        int attempts = notice.attempts() + 1;
        if (Retry.isOver(attempts)) {
            outbox.failed(notice.id(), error);
            LOG.error("notice {} could not be delivered: {}", notice.id(), error);
        } else {
            OffsetDateTime again = time.now().plus(Retry.after(attempts));
            outbox.retry(notice.id(), again, error);
        }
    }
}
