package jp.kasane.testing;

import java.util.concurrent.atomic.AtomicInteger;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.Subject;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Agenda items of sessions long closed, put straight into the tables: for tests of what follows on a conclusion. Tests
 * of how a meeting comes to a conclusion hold one.
 */
public final class ConcludedItems {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final JdbcTemplate jdbc;

    public ConcludedItems(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the id of a new agenda item */
    public long item(String council, ItemKind kind, Subject subject) {
        long meeting = id("""
                insert into meeting_meetings (council_code, fiscal_year, number, starts_at, minutes, place, ad_hoc, state,
                                              agenda_opens_at, agenda_deadline)
                values (?, 1990, ?, now(), 60, '', true, 'COMPLETED', now(), now()) returning id
                """, council, NUMBER.incrementAndGet());
        long backlog = id("""
                insert into meeting_backlog (council_code, kind, subject_type, subject_id, urgency, state, entered_on)
                values (?, ?, ?, ?, 'NORMAL', 'CONCLUDED', current_date) returning id
                """, council, kind.name(), subject.type().name(), subject.id());
        jdbc.update("insert into meeting_items_ever (meeting_id, backlog_item_id) values (?, ?)", meeting, backlog);
        return id("""
                insert into meeting_agenda_items (meeting_id, backlog_item_id, position, minutes, disclosure, reason_code)
                values (?, ?, 1, 10, 'ANONYMOUS', 'TEST') returning id
                """, meeting, backlog);
    }

    private long id(String sql, Object... arguments) {
        return jdbc.queryForObject(sql, Long.class, arguments);
    }
}
