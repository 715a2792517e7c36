package jp.kasane.audit.chain;

import java.util.Optional;
import jp.kasane.audit.chain.ChainFault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chain from its first entry to its last and finds the first fault. A program that may write to the database at
 * will can recompute every hash; then only a head that was exported before tells.
 */
public final class ChainCheck {

    private final ChainRows rows;
    private final ChainHead head;
    private final @Nullable ChainHead exported;
    private final ChainHead base;
    private ChainHead last;
    private boolean disposalTold;
    private @Nullable ChainFault fault;
    private @Nullable String atExported;

    /**
     * @param rows to look up neighbours of a fault
     * @param head where the database says that the chain ends
     * @param exported a head that was kept outside; null when there is none
     */
    public ChainCheck(ChainRows rows, ChainHead head, @Nullable ChainHead exported) {
        this(rows, head, exported, ChainHead.START);
    }

    /**
     * The same of a chain whose old part was disposed of.
     *
     * @param base the last entry that was; {@link ChainHead#START} when none was
     */
    public ChainCheck(ChainRows rows, ChainHead head, @Nullable ChainHead exported, ChainHead base) {
        this.rows = rows;
        this.head = head;
        this.exported = exported;
        this.base = base;
        this.last = base;
        this.disposalTold = base.equals(ChainHead.START);
        this.atExported = exported != null && exported.seq() == base.seq() ? base.hash() : null;
    }

    /** Takes the next entry, in the order of numbers. @return whether to go on */
    public boolean take(ChainEntry entry) {
        if (fault == null) {
            fault = faultOf(entry);
        }
        if (fault == null) {
            last = new ChainHead(entry.seq(), entry.hash());
            disposalTold |= base.isToldBy(entry);
            if (exported != null && exported.seq() == entry.seq()) {
                atExported = entry.hash();
            }
        }
        return fault == null;
    }

    /** Number of entries that were found to be in order. */
    public long checked() {
        return last.seq() - base.seq();
    }

    /** After the last entry. @return empty when the chain is whole */
    public Optional<ChainFault> finish() {
        if (fault == null) {
            fault = faultOfEnd();
        }
        return Optional.ofNullable(fault);
    }

    private @Nullable ChainFault faultOf(ChainEntry entry) {
        long expected = last.seq() + 1;
        if (entry.seq() != expected) {
            return new ChainFault(
                    entry.seq() > expected ? Kind.MISSING : Kind.INSERTED, Math.min(expected, entry.seq()));
        }
        boolean follows = entry.prevHash().equals(last.hash());
        if (follows && entry.isIntact()) {
            return null;
        }
        return new FaultFinder(rows, last, head).find(entry);
    }

    private @Nullable ChainFault faultOfEnd() {
        if (exported != null && last.seq() < exported.seq()) {
            return new ChainFault(Kind.CUT_OFF, last.seq() + 1);
        }
        if (last.seq() < head.seq()) {
            return new ChainFault(Kind.CUT_OFF, last.seq() + 1);
        }
        if (last.seq() > head.seq()) {
            return new ChainFault(Kind.INSERTED, head.seq() + 1);
        }
        if (!disposalTold) {
            return new ChainFault(Kind.MISSING, 1);
        }
        if (exported != null
                && exported.seq() > 0
                && exported.seq() >= base.seq()
                && !exported.hash().equals(atExported)) {
            return new ChainFault(Kind.REWRITTEN, exported.seq());
        }
        return last.hash().equals(head.hash()) ? null : new ChainFault(Kind.CHANGED, last.seq());
    }
}
