package jp.kasane.privacy;

import java.util.Set;
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
