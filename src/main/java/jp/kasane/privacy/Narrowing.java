package jp.kasane.privacy;

import java.util.Objects;
import java.util.Set;
import jp.kasane.privacy.model.ConsentRules;
import org.jspecify.annotations.Nullable;

/**
 * A person withdraws a consent in part.
 *
 * @param purposes what is left; likewise recipients and items
 * @param scope what is explicitly left out, in words
 * @param withdrawal when, and what becomes of what was given
 */
public record Narrowing(
        Set<String> purposes,
        Set<String> recipients,
        Set<String> items,
        @Nullable String scope,
        Withdrawal withdrawal) {

    /** Who keeps everything: who goes on receiving, where purposes and items stay as they were. */
    public Set<String> spared(Consent former) {
        boolean others = purposes.equals(former.purposes())
                && items.equals(former.items())
                && Objects.equals(scope, former.scope());
        return others ? recipients : Set.of();
    }

    /** Whether that council goes on knowing by what is left all that another consent let it know. */
    public boolean covers(Consent other, String councilCode) {
        return scope == null
                && ConsentRules.areWithin(other.purposes(), other.items(), purposes, items)
                && ConsentWithdrawn.isAmong(recipients, councilCode);
    }

    /** As {@link #leftOf}. @throws jp.kasane.shared.ProblemException INVALID, naming the field that would widen it */
    NewConsent checkedLeftOf(Consent former) {
        NewConsent left = leftOf(former);
        ConsentRules.narrower(left, former.purposes(), former.recipients(), former.items());
        return left;
    }

    /** What is left, as a consent of its own: by the same giver, in the same way, until the same day. */
    NewConsent leftOf(Consent former) {
        return new NewConsent(
                former.memberId(),
                former.givenBy(),
                former.giverName(),
                former.method(),
                former.document(),
                former.documentVersion(),
                purposes,
                recipients,
                items,
                scope,
                former.givenOn(),
                former.validUntil(),
                new ConsentProof(former.relation(), former.witness(), former.originalAt()));
    }
}
