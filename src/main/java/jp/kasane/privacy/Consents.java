package jp.kasane.privacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.kasane.shared.Actor;
import org.jspecify.annotations.Nullable;

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
     * Ends a consent as a whole. To narrow one, withdraw it and record what is still consented to.
     *
     * @param on the day on which the person withdrew it
     * @param note what is to be done with what was already shared
     * @throws jp.kasane.shared.ProblemException NOT_FOUND, or CONFLICT when it was withdrawn before
     */
    void withdraw(long consentId, LocalDate on, @Nullable String note, Actor actor);
}
