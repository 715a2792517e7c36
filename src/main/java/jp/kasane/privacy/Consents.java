package jp.kasane.privacy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kasane.shared.Actor;

/** Consents of household members. The caller makes sure that the member exists. */
public interface Consents {

    /**
     * Records a consent. Only a CSW may.
     *
     * @return its id
     * @throws jp.kasane.shared.ProblemException INVALID, naming the field
     */
    long give(NewConsent consent, Actor actor);

    /** Withdrawn and expired ones included, oldest first. */
    List<Consent> of(Collection<Long> memberIds);

    /**
     * Since when its member could be named on it, also when it is what was left of another; empty when it never let anybody
     * be named.
     */
    Optional<OffsetDateTime> namingSince(long consentId);

    /**
     * Ends a consent as a whole and publishes {@link ConsentWithdrawn}. To narrow one, withdraw it and record what is
     * still consented to.
     *
     * @throws jp.kasane.shared.ProblemException NOT_FOUND, or CONFLICT when it was withdrawn before
     */
    void withdraw(long consentId, Withdrawal withdrawal, Actor actor);

    /**
     * Withdraws a consent in part: the former ends, and what is left of it is recorded as a new one in the same
     * transaction.
     *
     * @return the id of what is left
     * @throws jp.kasane.shared.ProblemException as {@link #withdraw}; INVALID when nothing is taken away or something added
     */
    long narrow(long consentId, Narrowing narrowing, Actor actor);

    /** Those that end by their date within the days, the first to end first; withdrawn ones left out. */
    List<Consent> endingBetween(LocalDate from, LocalDate until);
}
