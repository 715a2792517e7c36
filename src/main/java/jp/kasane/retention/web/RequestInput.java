package jp.kasane.retention.web;

import jp.kasane.retention.Claimant;
import jp.kasane.retention.NewRequest;
import jp.kasane.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** A request as typed: of a household by case number, name and birth date, of staff by sign-in name. */
record RequestInput(
        @Nullable String caseNumber,
        @Nullable String claimantName,
        @Nullable String birthDate,
        @Nullable String staffLogin,
        @Nullable String number,
        @Nullable String receivedOn,
        @Nullable String purpose,
        @Nullable String identityBy,
        @Nullable String identityNote,
        @Nullable String recipient) {

    static final RequestInput EMPTY = new RequestInput(null, null, null, null, null, null, null, null, null, null);

    NewRequest request() {
        return new NewRequest(
                plain(number),
                Typed.date("receivedOn", receivedOn),
                plain(purpose),
                plain(identityBy),
                plain(identityNote),
                plain(recipient));
    }

    Claimant claimant() {
        return new Claimant(plain(caseNumber), plain(claimantName), Typed.optionalDate("birthDate", birthDate));
    }

    String login() {
        return plain(staffLogin);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
