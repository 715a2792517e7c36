package jp.kasane.council;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A value that is read once and kept until it is dropped. Reading happens outside the lock, so that no thread holds
 * it while it waits for a database connection.
 */
final class Kept<T> {

    private final Supplier<T> reader;
    private volatile @Nullable T value;
    private int generation;

    Kept(Supplier<T> reader) {
        this.reader = reader;
    }

    T get() {
        T kept = value;
        if (kept != null) {
            return kept;
        }
        int seen = generation();
        T fresh = reader.get();
        keep(fresh, seen);
        return fresh;
    }

    /** To be called in the transaction that changes what is kept: drops it now, and again when the transaction ends. */
    void drop() {
        forget();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        }
    }

    private synchronized int generation() {
        return generation;
    }

    private synchronized void keep(T fresh, int seen) {
        if (seen == generation) {
            value = fresh;
        }
    }

    private synchronized void forget() {
        generation++;
        value = null;
    }
}
