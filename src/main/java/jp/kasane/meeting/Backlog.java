package jp.kasane.meeting;

/** What waits for the agendas of the councils. */
public interface Backlog {

    /** @return the new backlog item's id */
    long add(BacklogEntry entry);

    /** The receiving council accepted; it may go on an agenda now. */
    void accept(long backlogItemId);

    /**
     * Takes it out, e.g. because the referral was returned. An item that stands on an agenda leaves it.
     *
     * @throws jp.kasane.shared.ProblemException CONFLICT when it was concluded already
     */
    void withdraw(long backlogItemId);

    /** Whether it was already concluded. */
    boolean isConcluded(long backlogItemId);
}
