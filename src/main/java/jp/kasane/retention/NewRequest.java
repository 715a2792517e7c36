package jp.kasane.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A disclosure request as entered. Components as in {@link DisclosureRequest}; either a member or a person. */
public record NewRequest(
        String number,
        @Nullable Long memberId,
        @Nullable Long personId,
        LocalDate receivedOn,
        String purpose,
        String identityBy,
        String identityNote,
        String recipient) {}
