package jp.kasane.desk;

import java.time.OffsetDateTime;
import jp.kasane.escalation.ReferralKind;
import jp.kasane.escalation.ReferralStatus;
import jp.kasane.shared.Subject;
import jp.kasane.shared.SubjectType;

/** A referral that came back to a council: an answer that waits to be acknowledged, or one that was returned lately. */
public record CameBack(
        long id,
        SubjectType subjectType,
        long subjectId,
        String fromCouncil,
        String toCouncil,
        ReferralKind kind,
        ReferralStatus status,
        OffsetDateTime at) {

    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    public boolean isReturned() {
        return status == ReferralStatus.RETURNED;
    }

    /** The council to which it came back. */
    public String home() {
        return isReturned() ? fromCouncil : toCouncil;
    }

    /** The council that dealt with it. */
    public String sender() {
        return isReturned() ? toCouncil : fromCouncil;
    }
}
