package jp.kasane.notification;

import java.util.List;
import java.util.Locale;
import jp.kasane.notification.model.Notice;
import jp.kasane.shared.Actor;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.springframework.stereotype.Component;

/** A person's own notices as sentences, newest first. */
@Component
public class NoticeLines {

    private final ReadNotices readNotices;
    private final NoticeTexts texts;

    NoticeLines(ReadNotices readNotices, NoticeTexts texts) {
        this.readNotices = readNotices;
        this.texts = texts;
    }

    /** @param unread only those that were not read */
    public Page<NoticeLine> page(boolean unread, Paging paging, Actor actor, Locale locale) {
        Long after = paging.afterId();
        long before = after == null ? Long.MAX_VALUE : after;
        List<NoticeLine> lines = readNotices.mine(unread, before, paging.fetch(), actor).stream()
                .map(notice -> line(notice, locale))
                .toList();
        return Page.of(lines, paging.limit(), NoticeLine::id);
    }

    private NoticeLine line(Notice notice, Locale locale) {
        return new NoticeLine(notice.id(), texts.of(notice, locale), notice.createdAt(), notice.readAt() != null);
    }
}
