package jp.kasane.escalation;

import java.util.Map;
import java.util.Objects;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.escalation.persistence.DeliberationMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 上申: the referral to the council one rung up stands; that council has to accept or return it. */
@Service
public class ReferUp {

    private final DeliberationMapper deliberations;
    private final ReferralBook book;
    private final CaseSteps steps;
    private final Councils councils;

    ReferUp(DeliberationMapper deliberations, ReferralBook book, CaseSteps steps, Councils councils) {
        this.deliberations = deliberations;
        this.book = book;
        this.steps = steps;
        this.councils = councils;
    }

    /** @return the referral's id: the proposed one, or a new one when a person chose to refer */
    @Transactional
    public long from(long deliberationId) {
        Deliberation deliberation = deliberations.find(deliberationId).orElseThrow();
        Actor actor = new Actor(Objects.requireNonNull(deliberation.decidedBy()));
        Long proposed = deliberation.proposedReferralId();
        long referral = proposed == null ? chosen(deliberation, actor) : confirmed(proposed, actor);
        Referral carried = book.get(referral);
        steps.record(
                deliberation.caseId(),
                "REFERRED_UP",
                actor,
                Map.of("from", carried.fromCouncil(), "to", carried.toCouncil()));
        return referral;
    }

    private long confirmed(long referralId, Actor actor) {
        book.move(referralId, ReferralStatus.PROPOSED, ReferralStatus.CONFIRMED, actor, null);
        return referralId;
    }

    private long chosen(Deliberation deliberation, Actor actor) {
        Council council = councils.get(deliberation.councilCode());
        ReferralBook.Draft draft = new ReferralBook.Draft(
                Subject.ofCase(deliberation.caseId()),
                council.code(),
                Objects.requireNonNull(council.parentCode()),
                ReferralKind.ESCALATE,
                deliberation.cycle(),
                Objects.requireNonNull(deliberation.decisionRecordId()),
                null,
                null);
        return book.write(draft, ReferralStatus.CONFIRMED, actor);
    }
}
