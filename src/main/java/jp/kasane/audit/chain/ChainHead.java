package jp.kasane.audit.chain;

/**
 * Where a chain ends.
 *
 * @param seq number of the last entry; 0 when there is none
 * @param hash its hash
 */
public record ChainHead(long seq, String hash) {

    /** Stands before the first entry. */
    public static final ChainHead START = new ChainHead(0, "0".repeat(64));
}
