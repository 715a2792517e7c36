package jp.kasane.retention;

import org.jspecify.annotations.Nullable;

/** Of whom a request is: of a member of a case's household, or of somebody who works in Kasane. */
public record RequestSubject(
        @Nullable Long caseId,
        @Nullable Long memberId,
        @Nullable Long personId) {

    static RequestSubject member(long caseId, long memberId) {
        return new RequestSubject(caseId, memberId, null);
    }

    static RequestSubject staff(long personId) {
        return new RequestSubject(null, null, personId);
    }
}
