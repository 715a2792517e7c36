package jp.kasane.audit.chain;

/**
 * Where a chain ends.
 *
 * @param seq number of the last entry; 0 when there is none
 * @param hash its hash
 */
public record ChainHead(long seq, String hash) {

    private static final String KIND = "ADMINISTER";
    private static final String TARGET = "LOG_PART";
    private static final String DETAIL = "DISPOSED;hash=";

    /** Stands before the first entry. */
    public static final ChainHead START = new ChainHead(0, "0".repeat(64));

    /** Whether the entry tells that everything up to this one was disposed of. */
    boolean isToldBy(ChainEntry entry) {
        return entry.kind().equals(KIND)
                && entry.targetType().equals(TARGET)
                && entry.targetId() == seq
                && (DETAIL + hash).equals(entry.detail());
    }
}
