package jp.kasane.modelling.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Iterator;
import jp.kasane.modelling.persistence.PastDecisionMapper;
import jp.kasane.shared.CurrentTime;
import org.apache.ibatis.cursor.Cursor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads past decisions in a transaction that the database itself keeps from writing, and that sees one state of things
 * from beginning to end.
 */
@Component
class PastReading {

    private final PastDecisionMapper mapper;
    private final TransactionTemplate readOnly;

    PastReading(PastDecisionMapper mapper, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);
        readOnly.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        readOnly.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Is handed the number of records and the records in the order of time. */
    interface Reader {

        boolean read(long total, Iterator<PastDecision> records);
    }

    /**
     * @param from first day, in Japan
     * @param until last day
     * @return what the reader returned
     */
    boolean read(String key, LocalDate from, LocalDate until, Reader reader) {
        OffsetDateTime begin = start(from);
        OffsetDateTime end = start(until.plusDays(1));
        return Boolean.TRUE.equals(readOnly.execute(status -> {
            try (Cursor<PastDecision> records = mapper.stream(key, begin, end)) {
                return reader.read(mapper.count(key, begin, end), records.iterator());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(CurrentTime.ZONE).toOffsetDateTime();
    }
}
