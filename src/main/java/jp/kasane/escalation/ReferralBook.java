package jp.kasane.escalation;

import jp.kasane.escalation.persistence.NewReferral;
import jp.kasane.escalation.persistence.ReferralMapper;
import jp.kasane.meeting.Backlog;
import jp.kasane.meeting.BacklogEntry;
import jp.kasane.meeting.ItemKind;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes referrals, moves them on guarded by their status, and puts each into its receiver's backlog exactly once. */
@Component
class ReferralBook {

    private final ReferralMapper mapper;
    private final Backlog backlog;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    ReferralBook(ReferralMapper mapper, Backlog backlog, CurrentTime time, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.backlog = backlog;
        this.time = time;
        this.events = events;
    }

    Referral get(long id) {
        return mapper.find(id).orElseThrow(() -> missing(id));
    }

    /** @return the new referral's id */
    long write(Draft draft, ReferralStatus status, Actor actor) {
        return mapper.insert(new NewReferral(
                draft.subject(),
                draft.from(),
                draft.to(),
                draft.kind(),
                draft.cycle(),
                status,
                draft.decisionRecordId(),
                draft.answers(),
                draft.answerText(),
                actor.personId(),
                time.now()));
    }

    /** @throws ProblemException CONFLICT, telling where it stands, when it is not where the caller thinks */
    void move(Referral referral, ReferralStatus from, ReferralStatus to, Actor actor, @Nullable String reason) {
        move(referral.id(), from, to, actor, reason);
    }

    /** The same for a referral that nobody had to read. */
    void move(long id, ReferralStatus from, ReferralStatus to, Actor actor, @Nullable String reason) {
        if (mapper.move(id, from, to, actor.personId(), time.now(), reason) == 0) {
            throw ProblemException.conflict("escalation.referral.is-" + get(id).status(), id);
        }
    }

    /**
     * @param accepted false while the receiver has still to accept it
     * @return the backlog item's id
     */
    long deliver(long referralId, ItemKind kind, String urgency, boolean accepted) {
        return deliver(get(referralId), kind, urgency, accepted);
    }

    /** The same for a referral that was read already. */
    long deliver(Referral referral, ItemKind kind, String urgency, boolean accepted) {
        long item = backlog.add(new BacklogEntry(
                referral.toCouncil(), kind, referral.subject(), referral.id(), null, urgency, accepted));
        if (mapper.backlogItem(referral.id(), item) == 0) {
            throw ProblemException.conflict("escalation.referral.delivered", referral.id());
        }
        events.publishEvent(new ReferralCarried(
                referral.id(), referral.kind(), referral.subject(), referral.fromCouncil(), referral.toCouncil()));
        return item;
    }

    static ProblemException missing(long id) {
        return ProblemException.notFound("escalation.referral.unknown", id);
    }

    /**
     * What is to be carried.
     *
     * @param cycle null numbers it after its predecessors
     * @param answers the referral that it answers
     */
    record Draft(
            Subject subject,
            String from,
            String to,
            ReferralKind kind,
            @Nullable Integer cycle,
            long decisionRecordId,
            @Nullable Long answers,
            @Nullable String answerText) {

        static Draft information(Subject subject, String from, String to, ReferralKind kind, long decisionRecordId) {
            return new Draft(subject, from, to, kind, null, decisionRecordId, null, null);
        }
    }
}
