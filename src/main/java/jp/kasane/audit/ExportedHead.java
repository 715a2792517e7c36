package jp.kasane.audit;

import java.time.OffsetDateTime;
import jp.kasane.audit.chain.ChainHead;

/**
 * Where a municipality's chain ended at some moment; kept outside it proves later that nothing before was rewritten.
 *
 * @param tenant the municipality
 * @param seq number of the last entry; 0 when there was none
 * @param hash hash of the last entry
 * @param at when it was exported
 * @param count how many entries there were
 */
public record ExportedHead(String tenant, long seq, String hash, OffsetDateTime at, long count) {

    ChainHead head() {
        return new ChainHead(seq, hash);
    }
}
