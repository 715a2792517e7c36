package jp.kasane.audit;

import jp.kasane.shared.Actor;

/** Where every use case that shows, exports or changes personal data leaves an entry. */
public interface AccessLog {

    /**
     * Keeps the entry with who, seat, when and from where (taken from the request). A change is written at the end of
     * the running transaction, or as failed after its rollback; a reading before the request's answer is sent, whatever
     * becomes of the transaction. Without transaction and request it is written at once.
     */
    void record(Actor actor, Access access);

    /** Whatever happens to the caller's transaction: written apart from it. */
    void recordApart(Actor actor, Access access);
}
