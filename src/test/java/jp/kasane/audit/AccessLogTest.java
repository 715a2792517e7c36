package jp.kasane.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@KasaneTest
class AccessLogTest {

    private static final long LAST_NUMBERS = Long.MAX_VALUE - 9;

    private static final AtomicLong NEXT = new AtomicLong(7_000_000_000L);

    @Autowired
    private AccessLog log;

    @Autowired
    private AccessBook book;

    @Autowired
    private ReadEntries entries;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private final long target = NEXT.incrementAndGet();
    private final Actor actor = new Actor(target);

    @Test
    void withoutATransactionAnEntryIsWrittenAtOnce() {
        log.record(actor, Access.view(AccessTarget.ofCase(target)).at("D07").forPurpose(AccessTarget.ofMeeting(3)));

        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("kind", "VIEW")
                        .containsEntry("council", "D07")
                        .containsEntry("purpose_id", 3L)
                        .containsEntry("agent", "SYSTEM")
                        .containsEntry("result", "ALLOWED"));
    }

    @Test
    void aChangeIsWrittenWithItsTransaction() {
        transactions.executeWithoutResult(transaction -> {
            log.record(actor, Access.change(AccessTarget.ofCase(target)));
            log.record(actor, Access.change(AccessTarget.ofCase(target)).because("TWICE"));
            assertThat(entries()).isEmpty();
        });

        assertThat(entries()).extracting(entry -> entry.get("detail")).containsExactly(null, "TWICE");
    }

    @Test
    void whatWasRolledBackIsToldAsFailed() {
        transactions.executeWithoutResult(transaction -> {
            log.record(actor, Access.change(AccessTarget.ofCase(target)));
            transaction.setRollbackOnly();
        });

        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry).containsEntry("result", "FAILED"));
    }

    @Test
    void aRefusalOutlivesTheTransactionThatItEnded() {
        transactions.executeWithoutResult(transaction -> {
            log.recordApart(actor, Access.refusal(AccessTarget.ofCase(target)));
            transaction.setRollbackOnly();
        });

        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry).containsEntry("kind", "REFUSAL"));
    }

    @Test
    void whatARequestReadsIsWrittenOnceAndTogether() {
        book.open(new Origin.Fixed("192.0.2.1", "BROWSER", "r-" + target, "GET /cases/{number}"));
        try {
            for (int i = 0; i < 3; i++) {
                transactions.executeWithoutResult(
                        transaction -> log.record(actor, Access.view(AccessTarget.ofCase(target))));
            }
            assertThat(entries()).isEmpty();
            book.write();
            assertThat(entries()).hasSize(1);
        } finally {
            book.close();
        }
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("address", "192.0.2.1")
                        .containsEntry("route", "GET /cases/{number}"));
    }

    @Test
    void textsAreNotTaken() {
        Access access = Access.view(AccessTarget.ofCase(target));
        assertThatThrownBy(() -> access.because("氷見 太郎")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> access.at("a b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sightingsReachWhoeverHasTheLastNumberHoweverFewAreReadAtOnce() {
        OffsetDateTime from = OffsetDateTime.now().minusMinutes(1);
        for (long person = 0; person < 3; person++) {
            Actor viewer = new Actor(LAST_NUMBERS + person);
            log.record(viewer, Access.list("CASE", List.of(target, target + 1, target + 2)));
            log.record(viewer, Access.view(AccessTarget.ofMeeting(target)).showing(List.of(target + 3)));
        }

        List<List<Sighting>> few = sightings(from, 2);
        List<List<Sighting>> all = sightings(from, 1_000_000);

        assertThat(few).isEqualTo(all);
        assertThat(few.subList(few.size() - 3, few.size()))
                .allSatisfy(person -> assertThat(person)
                        .extracting(Sighting::caseId)
                        .contains(target, target + 1, target + 2, target + 3));
        assertThat(few)
                .extracting(person -> person.get(0).personId())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private List<List<Sighting>> sightings(OffsetDateTime from, int page) {
        List<List<Sighting>> people = new ArrayList<>();
        entries.sightings(from, OffsetDateTime.now().plusMinutes(1), page, people::add);
        return people;
    }

    @Test
    void theApplicationMayNotChangeOrRemoveEntries() {
        log.record(actor, Access.view(AccessTarget.ofCase(target)));

        for (String statement : List.of(
                "insert into kasane.audit_head (seq, hash) values (?, '')",
                "update kasane.audit_entry set person_id = 1 where target_id = ?",
                "delete from kasane.audit_entry where target_id = ?",
                "update kasane.audit_head set seq = 0 where seq <> ?",
                "delete from kasane.audit_head where seq <> ?")) {
            assertThatThrownBy(() -> jdbc.update(statement, target)).hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> jdbc.execute("truncate kasane.audit_entry"))
                .hasStackTraceContaining("permission denied");
        assertThat(entries()).hasSize(1);
    }

    private List<Map<String, Object>> entries() {
        return jdbc.queryForList("select * from kasane.audit_entry where target_id = ? order by seq", target);
    }
}
