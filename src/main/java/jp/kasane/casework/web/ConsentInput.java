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
 */
record ConsentInput(
        @NotEmpty(message = "{casework.consent.nobody}") List<String> memberIds,
        @NotBlank(message = "{casework.page.need.by}") String givenBy,
        String giverName,
        ConsentTermsInput terms) {

    ConsentInput {
        memberIds = Lists.given(memberIds);
        givenBy = Lists.given(givenBy);
        giverName = Lists.given(giverName);
        terms = terms == null ? ConsentTermsInput.usual("", "") : terms;
    }

    static ConsentInput fresh(ConsentTermsInput terms) {
        return new ConsentInput(List.of(), "SELF", "", terms);
    }

    ConsentInput ofMember(long memberId) {
        return new ConsentInput(List.of(String.valueOf(memberId)), givenBy, giverName, terms);
    }

    void check(Reading reading) {
        if (!givenBy.isBlank() && !givenBy.equals("SELF")) {
            reading.required("giverName", giverName, "casework.page.need.giver");
        }
        terms.check("terms.", reading);
    }

    List<NewConsent> toConsents() {
        String giver = givenBy.equals("SELF") ? null : Typed.text(giverName);
        return memberIds.stream()
                .map(id -> terms.of(Typed.whole("memberIds", id), givenBy, giver))
                .toList();
    }
}
