package jp.kasane.privacy;

import java.util.Collection;
import java.util.List;
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
     * Ends a consent as a whole and publishes {@link ConsentWithdrawn}. To narrow one, withdraw it and record what is
     * still consented to.
     *
     * @throws jp.kasane.shared.ProblemException NOT_FOUND, or CONFLICT when it was withdrawn before
     */
    void withdraw(long consentId, Withdrawal withdrawal, Actor actor);
}
