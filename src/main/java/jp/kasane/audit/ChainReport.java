package jp.kasane.audit;

import jp.kasane.audit.chain.ChainFault;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the log found.
 *
 * @param tenant municipality whose chain it is
 * @param checked number of entries that are in order, from the first one on
 * @param fault the first fault; null when the chain is whole
 */
public record ChainReport(
        String tenant, long checked, @Nullable ChainFault fault) {

    public boolean isWhole() {
        return fault == null;
    }
}
