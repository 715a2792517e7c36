package jp.kasane.escalation;

import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.meeting.Backlog;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 受領: the receiving council's secretariat takes note without waiting for a session. */
@Service
public class AcknowledgeReferral {

    private final ReferralBook book;
    private final SettleInformation information;
    private final Seats seats;
    private final Backlog backlog;

    AcknowledgeReferral(ReferralBook book, SettleInformation information, Seats seats, Backlog backlog) {
        this.book = book;
        this.information = information;
        this.seats = seats;
        this.backlog = backlog;
    }

    /** @throws ProblemException CONFLICT when it was received before, or has to be accepted instead */
    @Transactional
    public void acknowledge(long referralId, Actor actor) {
        Referral referral = book.get(referralId);
        seats.require(Policy.ACKNOWLEDGE_REFERRAL, actor, referral.toCouncil());
        if (referral.isEscalation() || referral.kind() == ReferralKind.URGENT) {
            throw ProblemException.conflict("escalation.referral.not-information", referralId);
        }
        takeOffTheAgenda(referral);
        information.settle(information.locked(referral), actor);
    }

    /** Before the case is locked: a session that closes takes its locks in the same order. */
    private void takeOffTheAgenda(Referral referral) {
        Long item = referral.backlogItemId();
        if (item != null && !backlog.isConcluded(item)) {
            backlog.withdraw(item);
        }
    }
}
