package jp.kasane.casework.web;

import java.util.List;
import java.util.Set;
import jp.kasane.privacy.ConsentProof;
import jp.kasane.privacy.NewConsent;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What one or several members consented to on one occasion, as typed. Components as in {@link NewConsent}.
 *
 * @param document as chosen among {@link ExplainedDocuments}
 */
record ConsentTermsInput(
        String method,
        String document,
        List<String> purposes,
        List<String> recipients,
        List<String> items,
        String scope,
        String givenOn,
        String validUntil,
        String witness,
        String originalAt) {

    ConsentTermsInput {
        method = Lists.given(method);
        document = Lists.given(document);
        purposes = Lists.given(purposes);
        recipients = Lists.given(recipients);
        items = Lists.given(items);
        scope = Lists.given(scope);
        givenOn = Lists.given(givenOn);
        validUntil = Lists.given(validUntil);
        witness = Lists.given(witness);
        originalAt = Lists.given(originalAt);
    }

    /**
     * What is usual, so that only what differs needs to be touched.
     *
     * @param document as chosen among {@link ExplainedDocuments}
     */
    static ConsentTermsInput usual(String document, String givenOn) {
        return new ConsentTermsInput(
                "WRITTEN",
                document,
                List.of("SUPPORT", "MONITORING", "REFERRAL"),
                List.of("ALL"),
                List.of("ALL"),
                "",
                givenOn,
                "",
                "",
                "");
    }

    /** @param path of these fields in the form, e.g. {@code consent.} */
    void check(String path, Reading reading) {
        reading.required(path + "method", method, "casework.page.need.method");
        if (method.equals("ORAL")) {
            reading.required(path + "witness", witness, "privacy.consent.witness");
        }
        reading.required(path + "document", document, "casework.page.need.document");
        reading.chosen(path + "purposes", purposes, "casework.page.need.purposes");
        reading.chosen(path + "recipients", recipients, "casework.page.need.recipients");
        reading.chosen(path + "items", items, "casework.page.need.items");
        reading.of(() -> Typed.date(path + "givenOn", givenOn));
        reading.of(() -> Typed.optionalDate(path + "validUntil", validUntil));
    }

    /** @param relation of the giver to the member; null for the member */
    NewConsent of(
            long memberId,
            String givenBy,
            @Nullable String giverName,
            @Nullable String relation,
            ExplainedDocuments.Explained explained) {
        return new NewConsent(
                memberId,
                givenBy,
                giverName,
                method,
                explained.title(),
                explained.version(),
                Set.copyOf(purposes),
                Set.copyOf(recipients),
                Set.copyOf(items),
                Typed.text(scope),
                Typed.date("givenOn", givenOn),
                Typed.optionalDate("validUntil", validUntil),
                new ConsentProof(relation, Typed.text(witness), Typed.text(originalAt)));
    }
}
