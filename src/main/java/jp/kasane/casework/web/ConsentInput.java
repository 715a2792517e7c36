package jp.kasane.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import jp.kasane.privacy.NewConsent;
import jp.kasane.web.page.Typed;

/**
 * Consents of one or several members to the same terms, as typed.
 *
 * @param memberIds whose consent it is
 * @param givenBy {@code SELF}, {@code PARENT} or {@code GUARDIAN}
 * @param relation what the giver is to the member; read only when somebody else gave it
 */
record ConsentInput(
        @NotEmpty(message = "{casework.consent.nobody}") List<String> memberIds,
        @NotBlank(message = "{casework.page.need.by}") String givenBy,
        String giverName,
        String relation,
        ConsentTermsInput terms) {

    ConsentInput {
        memberIds = Lists.given(memberIds);
        givenBy = Lists.given(givenBy);
        giverName = Lists.given(giverName);
        relation = Lists.given(relation);
        terms = terms == null ? ConsentTermsInput.usual("", "") : terms;
    }

    static ConsentInput fresh(ConsentTermsInput terms) {
        return new ConsentInput(List.of(), "SELF", "", "", terms);
    }

    ConsentInput ofMember(long memberId) {
        return new ConsentInput(List.of(String.valueOf(memberId)), givenBy, giverName, relation, terms);
    }

    void check(Reading reading) {
        if (!givenBy.isBlank() && !givenBy.equals("SELF")) {
            reading.required("giverName", giverName, "casework.page.need.giver");
            reading.required("relation", relation, "casework.page.need.giver-relation");
        }
        terms.check("terms.", reading);
    }

    /** @throws jp.kasane.shared.ProblemException INVALID when the document is not to be chosen any more */
    List<NewConsent> toConsents(ExplainedDocuments documents) {
        boolean self = givenBy.equals("SELF");
        String giver = self ? null : Typed.text(giverName);
        String kin = self ? null : Typed.text(relation);
        ExplainedDocuments.Explained explained = documents.of(terms.document());
        return memberIds.stream()
                .map(id -> terms.of(Typed.whole("memberIds", id), givenBy, giver, kin, explained))
                .toList();
    }
}
