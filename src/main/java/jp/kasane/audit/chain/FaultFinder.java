package jp.kasane.audit.chain;

import java.util.Optional;
import jp.kasane.audit.chain.ChainFault.Kind;

/** Tells what was done where an entry does not follow the one before. */
final class FaultFinder {

    private final ChainRows rows;
    private final ChainHead before;
    private final ChainHead head;

    FaultFinder(ChainRows rows, ChainHead before, ChainHead head) {
        this.rows = rows;
        this.before = before;
        this.head = head;
    }

    ChainFault find(ChainEntry entry) {
        long place = entry.seq();
        if (entry.isIntact()) {
            // whole in itself: either the one before was written anew, or this one was
            return new ChainFault(Kind.CHANGED, isContinued(entry) && place > 1 ? place - 1 : place);
        }
        if (entry.isIntactAs(place - 1)) {
            // everything moved up by one: whatever stands in its old place was put in
            return new ChainFault(Kind.INSERTED, place - 1);
        }
        boolean isTheNext = entry.isIntactAs(place + 1);
        Optional<ChainEntry> rightful = rows.after(before.hash()).stream()
                .filter(other -> other.isIntactAs(place))
                .findFirst();
        if (rightful.isPresent()) {
            boolean movedUp = rightful.get().seq() == place + 1 && !isTheNext;
            return new ChainFault(movedUp ? Kind.INSERTED : Kind.ORDER, place);
        }
        return new ChainFault(isTheNext ? Kind.MISSING : Kind.CHANGED, place);
    }

    private boolean isContinued(ChainEntry entry) {
        return rows.at(entry.seq() + 1)
                .map(next -> next.prevHash().equals(entry.hash()))
                .orElse(head.hash().equals(entry.hash()));
    }
}
