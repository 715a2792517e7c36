package jp.kasane.privacy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
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

    /** Whether that council has to give back or delete something when this is withdrawn, leaving what the narrowing says. */
    public boolean isTakenFrom(String councilCode, @Nullable Narrowing narrowing) {
        Set<String> spared = narrowing == null ? Set.of() : narrowing.spared(this);
        return ConsentWithdrawn.isAmong(recipients, councilCode) && !ConsentWithdrawn.isAmong(spared, councilCode);
    }

    /** Whether it let the member be named. */
    boolean isNaming() {
        return items.contains(ConsentRules.ALL) || items.contains("IDENTITY");
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
