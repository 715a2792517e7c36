package jp.kasane.council;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A value of each municipality that is read once and kept until it is dropped. Reading happens outside the lock, so that no thread holds
 * it while it waits for a database connection.
 */
final class Kept<T> {

    private final Tenants tenants;
    private final Supplier<T> reader;
    private final Map<Tenant, T> values = new ConcurrentHashMap<>();
    private int generation;

    Kept(Tenants tenants, Supplier<T> reader) {
        this.tenants = tenants;
        this.reader = reader;
    }

    T get() {
        Tenant tenant = tenants.require();
        T kept = values.get(tenant);
        if (kept != null) {
            return kept;
        }
        int seen = generation();
        T fresh = reader.get();
        keep(tenant, fresh, seen);
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

    private synchronized void keep(Tenant tenant, T fresh, int seen) {
        if (seen == generation) {
            values.put(tenant, fresh);
        }
    }

    private synchronized void forget() {
        generation++;
        values.clear();
    }
}
