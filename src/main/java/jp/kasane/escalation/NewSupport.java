package jp.kasane.escalation;

/** How system building hands a new arrangement back to the cases that wait for it. */
public interface NewSupport {

    /**
     * The case's own district shall look at it again, now that the arrangement exists. Does nothing when the case does
     * not wait (any more).
     */
    void available(long caseId);
}
