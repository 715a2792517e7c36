package jp.kasane.escalation;

import java.util.List;
import java.util.Map;
import jp.kasane.council.Councils;
import jp.kasane.council.SeatRole;
import jp.kasane.escalation.persistence.ReferralMapper;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 回答: puts an answer into the backlog of the council that asked. */
@Service
public class DeliverAnswer {

    private final CaseSteps steps;
    private final ReferralMapper referrals;
    private final ReferralBook book;
    private final Councils councils;

    DeliverAnswer(CaseSteps steps, ReferralMapper referrals, ReferralBook book, Councils councils) {
        this.steps = steps;
        this.referrals = referrals;
        this.book = book;
        this.councils = councils;
    }

    /** @param receivingGroup task group that has to acknowledge it */
    public record Delivered(long referralId, String receivingGroup) {}

    /**
     * @param index which of the case's open answers, counted from 0. They are all delivered in the transaction that
     *     prepared them, so the order cannot change in between.
     */
    @Transactional
    public Delivered ofCase(long caseId, int index) {
        List<Referral> answers = referrals.openAnswers(caseId);
        Referral answer = answers.get(index);
        if (answer.backlogItemId() == null) {
            deliver(answer);
        }
        String group = councils.get(answer.toCouncil()).group(SeatRole.SECRETARIAT);
        return new Delivered(answer.id(), group);
    }

    /** Puts it into the backlog of the council that asked. */
    void deliver(Referral answer) {
        book.deliver(answer, ItemKind.ANSWER, "NORMAL", true);
        steps.record(
                answer.subjectId(),
                "ANSWERED",
                Actor.SYSTEM,
                Map.of("from", answer.fromCouncil(), "to", answer.toCouncil()));
    }
}
