package jp.kasane.retention;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import jp.kasane.audit.AccessTarget;
import org.jspecify.annotations.Nullable;

/**
 * A request of somebody to see what is held on them (開示請求, 個人情報保護法76条).
 *
 * @param number 請求番号
 * @param caseId the case of the household member; null for somebody who works in Kasane
 * @param purpose what is asked for, in the words of the request
 * @param identityBy how the identity was checked: {@code ID_CARD, LICENCE, PASSPORT, PROXY, OTHER}
 * @param recipient who receives the file
 * @param state {@code OPEN, DECIDED, CLOSED}
 * @param expiresOn last day on which the file is made
 */
public record DisclosureRequest(
        long id,
        String number,
        @Nullable Long caseId,
        @Nullable Long memberId,
        @Nullable Long personId,
        LocalDate receivedOn,
        String purpose,
        String identityBy,
        String identityNote,
        String recipient,
        String state,
        long enteredBy,
        OffsetDateTime enteredAt,
        @Nullable Long decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable LocalDate expiresOn,
        int version) {

    /** As what the access log tells of it. */
    static final String TARGET = "DISCLOSURE_REQUEST";

    /** Whether it is of somebody who works in Kasane, not of a household. */
    public boolean isOfStaff() {
        return personId != null;
    }

    /** Whether it has ended. */
    boolean isClosed() {
        return state.equals("CLOSED");
    }

    /** The request itself, for the access log. */
    AccessTarget target() {
        return new AccessTarget(TARGET, id);
    }

    /** Whose data it opens, for the access log. */
    AccessTarget subject() {
        return caseId == null ? AccessTarget.ofAccount(Objects.requireNonNull(personId)) : AccessTarget.ofCase(caseId);
    }
}
