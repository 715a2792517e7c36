package jp.kasane.escalation;

import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries what other modules want carried, above all community issues. */
@Service
class CarryReferrals implements Referrals {

    private final ReferralBook book;
    private final SettleInformation information;

    CarryReferrals(ReferralBook book, SettleInformation information) {
        this.book = book;
        this.information = information;
    }

    @Override
    @Transactional
    public long carry(String fromCouncil, String toCouncil, ReferralKind kind, Subject subject, long decisionRecordId) {
        ReferralBook.Draft draft =
                ReferralBook.Draft.information(subject, fromCouncil, toCouncil, kind, decisionRecordId);
        long id = book.write(draft, ReferralStatus.CONFIRMED, Actor.SYSTEM);
        book.deliver(id, itemKind(kind), "NORMAL", true);
        return id;
    }

    @Override
    @Transactional
    public void acknowledged(long referralId, Actor actor) {
        information.noted(referralId, actor);
    }

    private static ItemKind itemKind(ReferralKind kind) {
        return switch (kind) {
            case PROPOSE -> ItemKind.ISSUE;
            case ANSWER, IMPLEMENT -> ItemKind.ANSWER;
            case SHARE_SUCCESS -> ItemKind.SHARED_SUCCESS;
            case POST_REPORT -> ItemKind.POST_REPORT;
            case CONSENT_OBTAINED -> ItemKind.FOLLOW_UP;
            case ESCALATE, URGENT -> throw new IllegalArgumentException(kind + " is carried by the case's process");
        };
    }
}
