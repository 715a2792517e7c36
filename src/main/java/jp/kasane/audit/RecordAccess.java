package jp.kasane.audit;

import java.util.List;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sorts entries: a change goes with its transaction, a reading with its request. */
@Service
class RecordAccess implements AccessLog {

    private final AccessBook book;
    private final AppendEntries append;
    private final ObjectProvider<Standing> standing;
    private final CurrentTime time;

    RecordAccess(AccessBook book, AppendEntries append, ObjectProvider<Standing> standing, CurrentTime time) {
        this.book = book;
        this.append = append;
        this.standing = standing;
        this.time = time;
    }

    @Override
    public void record(Actor actor, Access access) {
        PendingAccess entry = entry(actor, access);
        if (access.kind().isReading() && book.keep(entry)) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            EntriesOfTransaction.of(append, book).add(entry);
        } else {
            append.apart(List.of(entry));
        }
    }

    @Override
    public void recordApart(Actor actor, Access access) {
        PendingAccess entry = entry(actor, access);
        if (!book.keep(entry)) {
            append.apart(List.of(entry));
        }
    }

    private PendingAccess entry(Actor actor, Access seen) {
        Access access = book.origin().onPaper() ? seen.onPaper() : seen;
        book.told(access);
        Standing known = standing.getIfAvailable();
        String seats = known == null || actor.isSystem() ? "" : known.of(actor);
        return new PendingAccess(actor, seats, time.now(), book.origin(), access);
    }
}
