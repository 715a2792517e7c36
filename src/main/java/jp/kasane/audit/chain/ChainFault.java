package jp.kasane.audit.chain;

/**
 * The first place at which a chain is broken.
 *
 * @param seq number of the record: the one that was changed, is missing, or should not be there
 */
public record ChainFault(Kind kind, long seq) {

    /** How it is broken. */
    public enum Kind {
        /** 改変: its content or its hash is not what was written. */
        CHANGED,
        /** 欠落: it was taken out. */
        MISSING,
        /** 挿入: it was put in afterwards. */
        INSERTED,
        /** 順序: another record stands in its place. */
        ORDER,
        /** 末尾の切断: it and all after it were taken off. */
        CUT_OFF,
        /** 全体の書換え: the chain is whole in itself, but not the one whose head was exported. */
        REWRITTEN
    }
}
