package jp.kasane.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Collects what one request read, so that all of it is written at once, before the answer is sent. */
@Component
public class AccessBook {

    private static final ThreadLocal<@Nullable OpenBook> OPEN = new ThreadLocal<>();

    private final AppendEntries append;

    AccessBook(AppendEntries append) {
        this.append = append;
    }

    /** From now on, what this thread records belongs to this request. */
    public void open(Origin origin) {
        OPEN.set(new OpenBook(origin, new ArrayList<>(), new ArrayList<>()));
    }

    /** Writes what was read up to now; within a transaction nothing yet, as its end is near and decides. */
    public void write() {
        OpenBook book = OPEN.get();
        if (book == null || book.pending().isEmpty() || TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        List<PendingAccess> pending = List.copyOf(book.pending());
        append.apart(pending);
        book.pending().clear();
    }

    /** Writes what is left and ends the request. */
    public void close() {
        try {
            write();
        } finally {
            OPEN.remove();
        }
    }

    /**
     * Whether this request has left an entry that says as much: one on the same record, or any one when no record is
     * named.
     */
    public boolean tells(Access access) {
        OpenBook book = OPEN.get();
        return book != null && book.told().stream().anyMatch(access::isToldBy);
    }

    /** The records that this request touched, in the order in which that was told; cases of lists included. */
    public List<AccessTarget> touched() {
        OpenBook book = OPEN.get();
        return book == null
                ? List.of()
                : book.told().stream()
                        .flatMap(AccessBook::records)
                        .filter(record -> record.id() != 0)
                        .distinct()
                        .toList();
    }

    private static Stream<AccessTarget> records(Access access) {
        return Stream.concat(Stream.of(access.target()), access.cases().stream().map(AccessTarget::ofCase));
    }

    /** Remembers what the request left, wherever it is written. */
    void told(Access access) {
        OpenBook book = OPEN.get();
        if (book != null) {
            book.told().add(access);
        }
    }

    /** Where the request that this thread works for comes from. */
    public Origin origin() {
        OpenBook book = OPEN.get();
        return book == null ? Origin.SYSTEM : book.origin();
    }

    /** @return whether there is a request to which the entry belongs */
    boolean keep(PendingAccess entry) {
        OpenBook book = OPEN.get();
        if (book == null) {
            return false;
        }
        if (book.pending().stream().noneMatch(entry::repeats)) {
            book.pending().add(entry);
        }
        return true;
    }

    private record OpenBook(Origin origin, List<PendingAccess> pending, List<Access> told) {}
}
