package jp.kasane.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import jp.kasane.notification.model.Channel;
import jp.kasane.notification.model.Notice;
import jp.kasane.notification.model.NoticeKind;
import jp.kasane.notification.model.Retry;
import jp.kasane.notification.persistence.NewNotice;
import jp.kasane.notification.persistence.OutboxMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class OutboxTest {
    private static final AtomicLong PERSON = new AtomicLong(6_000_000);
    private static final Map<String, String> PARAMS = Map.of("council", "D07", "action", "12", "on", "2026-06-30");
    private final Actor reader = new Actor(PERSON.incrementAndGet());

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxMapper mapper;

    @Autowired
    DispatchNotices dispatch;

    @Autowired
    ReadNotices readNotices;

    @Autowired
    NoticeTexts texts;

    @Autowired
    CurrentTime time;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aNoticeIsSeenOnceItIsDeliveredAndReadByItsRecipientOnly() {
        outbox.write(List.of(reader.personId()), NoticeKind.ACTION_AGREED, PARAMS);
        assertThat(mine(false)).isEmpty();
        dispatchAll();
        Notice notice = mine(true).get(0);
        assertThat(texts.of(notice, Locale.JAPANESE))
                .contains("A-12")
                .contains("令和8年6月30日")
                .doesNotContain("{");
        assertThatThrownBy(() -> readNotices.read(notice.id(), new Actor(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessage("notification.notice.not-found");
        readNotices.read(notice.id(), reader);
        assertThat(mine(true)).isEmpty();
        assertThat(mine(false)).hasSize(1);
    }

    @Test
    void newestNoticesComeFirstAndPagesFollowEachOther() {
        outbox.write(List.of(reader.personId()), NoticeKind.ACTION_AGREED, PARAMS);
        outbox.write(List.of(reader.personId()), NoticeKind.ACTION_DUE_SOON, PARAMS);
        dispatchAll();
        List<Notice> all = mine(false);
        assertThat(all).extracting(Notice::kind).containsExactly(NoticeKind.ACTION_DUE_SOON, NoticeKind.ACTION_AGREED);
        assertThat(readNotices.mine(false, all.get(0).id(), 10, reader)).containsExactly(all.get(1));
    }

    @Test
    void refusesAnythingThatMightNameSomebody() {
        Map<String, String> name = Map.of("subject", "山田太郎");
        assertThatThrownBy(() -> outbox.write(List.of(reader.personId()), NoticeKind.ISSUE_RAISED, name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("subject");
    }

    @Test
    void aMailThatCannotBeSentIsTriedAgainAndInTheEndVisiblyFails() {
        long person = PERSON.incrementAndGet();
        mapper.insert(List.of(person), new NewNotice(Channel.MAIL, NoticeKind.ACTION_AGREED, "{}", time.now()));
        dispatchAll();
        assertThat(row(person)).containsEntry("state", "PENDING").containsEntry("attempts", 1);
        for (int attempt = 2; attempt <= Retry.MAX_ATTEMPTS; attempt++) {
            jdbc.update("update notification_outbox set next_attempt_at = created_at where recipient_id = ?", person);
            dispatchAll();
        }
        assertThat(row(person))
                .containsEntry("state", "FAILED")
                .containsEntry("attempts", Retry.MAX_ATTEMPTS)
                .containsEntry("last_error", "IllegalStateException");
    }

    @Test
    void everyKindHasItsWording() {
        for (NoticeKind kind : NoticeKind.values()) {
            Notice notice = new Notice(1, 1, Channel.IN_APP, kind, "{}", 0, time.now(), null);
            assertThat(texts.of(notice, Locale.JAPANESE)).endsWith("。");
            assertThat(texts.of(notice, Locale.ENGLISH)).endsWith(".");
        }
    }

    @Test
    void waitsLongerAfterEachFailure() {
        assertThat(Retry.after(1)).hasMinutes(1);
        assertThat(Retry.after(4)).hasMinutes(8);
        assertThat(Retry.isOver(Retry.MAX_ATTEMPTS - 1)).isFalse();
    }

    private void dispatchAll() {
        while (dispatch.batch() > 0) {
            // rows of other tests may be due too
        }
    }

    private List<Notice> mine(boolean unread) {
        return readNotices.mine(unread, Long.MAX_VALUE, 10, reader);
    }

    private Map<String, Object> row(long person) {
        return jdbc.queryForMap(
                "select state, attempts, last_error from notification_outbox where recipient_id = ?", person);
    }
}
