package jp.kasane.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The entries of one transaction, written as its last act: the chain's head is locked for no longer than the commit
 * takes, and nothing is waited for while it is held, so that no two transactions can wait for each other.
 */
final class EntriesOfTransaction implements TransactionSynchronization {

    private final AppendEntries append;
    private final AccessBook book;
    private final List<PendingAccess> entries = new ArrayList<>();
    private boolean ending;

    private EntriesOfTransaction(AppendEntries append, AccessBook book) {
        this.append = append;
        this.book = book;
    }

    /** Those of the running transaction. */
    static EntriesOfTransaction of(AppendEntries append, AccessBook book) {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof EntriesOfTransaction known) {
                return known;
            }
        }
        EntriesOfTransaction entries = new EntriesOfTransaction(append, book);
        TransactionSynchronizationManager.registerSynchronization(entries);
        return entries;
    }

    void add(PendingAccess entry) {
        entries.add(entry);
        if (ending) {
            append.within(List.of(entry));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        ending = true;
        append.within(entries);
    }

    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_COMMITTED) {
            return;
        }
        for (PendingAccess entry : entries) {
            if (!book.keep(entry.failed())) {
                append.apart(List.of(entry.failed()));
            }
        }
    }
}
