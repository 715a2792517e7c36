package jp.kasane.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import jp.kasane.privacy.ConsentProof;
import jp.kasane.privacy.NewConsent;
import org.jspecify.annotations.Nullable;

/** A consent on the intake sheet; whose it is tells the member that it stands at. Components as in {@link NewConsent}. */
record IntakeConsentForm(
        @NotBlank(message = "{privacy.text.blank}") String givenBy,
        @Nullable String giverName,
        @NotBlank(message = "{privacy.text.blank}") String method,
        @NotBlank(message = "{privacy.text.blank}") String document,
        @NotBlank(message = "{privacy.text.blank}") String documentVersion,
        @NotEmpty(message = "{privacy.text.blank}") Set<@NotNull(message = "{privacy.text.blank}") String> purposes,

        @NotEmpty(message = "{privacy.consent.recipients}")
        Set<@NotNull(message = "{privacy.text.blank}") String> recipients,

        @NotEmpty(message = "{privacy.text.blank}") Set<@NotNull(message = "{privacy.text.blank}") String> items,
        @Nullable String scope,
        @NotNull(message = "{privacy.text.blank}") LocalDate givenOn,
        @Nullable LocalDate validUntil,
        @Nullable String relation,
        @Nullable String witness,
        @Nullable String originalAt) {

    NewConsent toConsent() {
        return new NewConsent(
                0,
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
                new ConsentProof(relation, witness, originalAt));
    }
}
