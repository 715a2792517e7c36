package jp.kasane.retention;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What everybody who enters or closes requests sees of one: neither of whom it is nor what is held.
 *
 * @param ofStaff whether it is of somebody who works in Kasane, not of a household
 * @param state as in {@link DisclosureRequest}
 * @param decidedBy who decided it; null before
 */
public record RequestFacts(
        long id,
        String number,
        boolean ofStaff,
        LocalDate receivedOn,
        String state,
        long enteredBy,
        OffsetDateTime enteredAt,
        @Nullable Long decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable LocalDate expiresOn) {

    static RequestFacts of(DisclosureRequest request) {
        return new RequestFacts(
                request.id(),
                request.number(),
                request.isOfStaff(),
                request.receivedOn(),
                request.state(),
                request.enteredBy(),
                request.enteredAt(),
                request.decidedBy(),
                request.decidedAt(),
                request.expiresOn());
    }
}
