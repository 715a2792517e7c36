package jp.kasane.privacy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.privacy.model.ConsentRules;
import org.jspecify.annotations.Nullable;

/**
 * A recorded consent. Components as in {@link NewConsent}.
 *
 * @param narrows the consent of which this is what was left after a partial withdrawal
 * @param withdrawnOn the day on which it was withdrawn; it no longer counts from the moment this was recorded
 */
public record Consent(
        long id,
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
        OffsetDateTime recordedAt,
        long recordedBy,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalNote,
        @Nullable String relation,
        @Nullable String witness,
        @Nullable String originalAt,
        @Nullable Long narrows) {

    /**
     * Whether that council has to give back or delete something when this is withdrawn, leaving what the narrowing says.
     *
     * @param staying other consents of the person that go on counting
     */
    public boolean isTakenFrom(String councilCode, @Nullable Narrowing narrowing, Collection<Consent> staying) {
        Set<String> spared = new HashSet<>(coveredBy(staying));
        spared.addAll(narrowing == null ? Set.of() : narrowing.spared(this));
        return ConsentWithdrawn.isAmong(recipients, councilCode) && !ConsentWithdrawn.isAmong(spared, councilCode);
    }

    /** Whether it counts on that day. */
    public boolean isInForce(LocalDate day) {
        return withdrawnOn == null && !givenOn.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    /** Whether it is another consent of the same person that counts on that day; what was left of the first is none. */
    public boolean isBeside(Consent first, LocalDate day) {
        return id != first.id && memberId == first.memberId && !Objects.equals(narrows, first.id) && isInForce(day);
    }

    /** Whether the councils that it covers may go on knowing by it all that the other one let them know. */
    boolean isAsOpenAs(Consent other) {
        return scope == null && ConsentRules.areWithin(other.purposes, other.items, purposes, items);
    }

    /** Whether it let the member be named. */
    boolean isNaming() {
        return items.contains(ConsentRules.ALL) || items.contains("IDENTITY");
    }

    /** Who goes on knowing by those consents all that this one let be known. */
    Set<String> coveredBy(Collection<Consent> staying) {
        return staying.stream()
                .filter(each -> each.isAsOpenAs(this))
                .flatMap(each -> each.recipients.stream())
                .collect(Collectors.toSet());
    }

    /** Without what could name somebody. */
    public Consent withoutWords() {
        return new Consent(
                id,
                memberId,
                givenBy,
                null,
                method,
                document,
                documentVersion,
                purposes,
                recipients,
                items,
                null,
                givenOn,
                validUntil,
                recordedAt,
                recordedBy,
                withdrawnOn,
                null,
                null,
                null,
                null,
                narrows);
    }
}
