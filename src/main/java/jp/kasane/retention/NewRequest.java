package jp.kasane.retention;

import java.time.LocalDate;

/** A disclosure request as entered. Components as in {@link DisclosureRequest}. */
public record NewRequest(
        String number,
        LocalDate receivedOn,
        String purpose,
        String identityBy,
        String identityNote,
        String recipient) {}
