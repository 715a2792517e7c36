package jp.kasane.escalation;

import java.util.Objects;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The council above answers in its own words before the case is settled. */
@Service
public class AnswerReferral {

    private final ReferralBook book;
    private final CaseSteps steps;
    private final Seats seats;
    private final DeliberationMapper deliberations;
    private final DeliverAnswer delivery;

    AnswerReferral(
            ReferralBook book, CaseSteps steps, Seats seats, DeliberationMapper deliberations, DeliverAnswer delivery) {
        this.book = book;
        this.steps = steps;
        this.seats = seats;
        this.deliberations = deliberations;
        this.delivery = delivery;
    }

    /**
     * @return id of the answering referral
     * @throws ProblemException CONFLICT unless the referral is accepted and not answered yet
     */
    @Transactional
    public long answer(long referralId, String text, Actor actor) {
        Referral up = book.get(referralId);
        seats.require(Policy.ANSWER_REFERRAL, actor, up.toCouncil());
        Arrivals.requireEscalation(up);
        steps.lock(up.subjectId());
        book.move(up, ReferralStatus.ACCEPTED, ReferralStatus.ANSWERED, actor, null);
        ReferralBook.Draft draft = new ReferralBook.Draft(
                Subject.ofCase(up.subjectId()),
                up.toCouncil(),
                up.fromCouncil(),
                ReferralKind.ANSWER,
                up.cycle(),
                decisionBehind(up),
                up.id(),
                text);
        long answer = book.write(draft, ReferralStatus.CONFIRMED, actor);
        delivery.deliver(book.get(answer));
        return answer;
    }

    /** What the answering council last decided on the case; before that, what brought it there. */
    private long decisionBehind(Referral up) {
        return deliberations.ofCase(up.subjectId()).stream()
                .filter(d -> d.councilCode().equals(up.toCouncil()))
                .map(Deliberation::decisionRecordId)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(up.decisionRecordId());
    }
}
