package jp.kasane.privacy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Consent of one household member to share information (law.md 2).
 *
 * @param memberId whose consent it is
 * @param givenBy {@code SELF} (本人), {@code PARENT} (親権者) or {@code GUARDIAN} (成年後見人)
 * @param giverName who gave it on the member's behalf; null for {@code SELF}
 * @param method {@code WRITTEN, ELECTRONIC, ORAL}
 * @param document the explained document, and its version
 * @param purposes {@code SUPPORT, MONITORING, REFERRAL, SYSTEM_BUILDING}
 * @param recipients council codes, or {@code ALL}
 * @param items {@code ALL}, or of {@code IDENTITY, HEALTH, FINANCE, HOUSING, FAMILY, SERVICES}; without IDENTITY the
 *     household stays anonymous
 * @param scope what is explicitly left out, in words
 * @param validUntil last day; null when open-ended
 * @param proof how it can be proved; an oral one needs a witness
 */
public record NewConsent(
        long memberId,
        String givenBy,
        @Nullable String giverName,
        String method,
        String document,
        String documentVersion,
        Set<String> purposes,
        Set<String> recipients,
        Set<String> items,
        @Nullable String scope,
        LocalDate givenOn,
        @Nullable LocalDate validUntil,
        ConsentProof proof) {

    /** Without anything told about its proof. */
    public NewConsent(
            long memberId,
            String givenBy,
            @Nullable String giverName,
            String method,
            String document,
            String documentVersion,
            Set<String> purposes,
            Set<String> recipients,
            Set<String> items,
            @Nullable String scope,
            LocalDate givenOn,
            @Nullable LocalDate validUntil) {
        this(
                memberId,
                givenBy,
                giverName,
                method,
                document,
                documentVersion,
                purposes,
                recipients,
                items,
                scope,
                givenOn,
                validUntil,
                ConsentProof.NONE);
    }

    /** The same with its proof. */
    public NewConsent provedBy(ConsentProof given) {
        return new NewConsent(
                memberId,
                givenBy,
                giverName,
                method,
                document,
                documentVersion,
                purposes,
                recipients,
                items,
                scope,
                givenOn,
                validUntil,
                given);
    }

    /** The same words as another member's consent. */
    public NewConsent ofMember(long member) {
        return new NewConsent(
                member,
                givenBy,
                giverName,
                method,
                document,
                documentVersion,
                purposes,
                recipients,
                items,
                scope,
                givenOn,
                validUntil,
                proof);
    }
}
