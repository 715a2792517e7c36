package jp.kasane.audit;

import jp.kasane.audit.chain.ChainFault;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the log found.
 *
 * @param tenant municipality whose chain it is
 * @param checked number of entries that are in order, from the first one that is kept on
 * @param fault the first fault; null when the chain is whole
 * @param disposed number of the last entry of the part that was disposed of; 0 when none was
 */
public record ChainReport(
        String tenant, long checked, @Nullable ChainFault fault, long disposed) {

    public boolean isWhole() {
        return fault == null;
    }
}
