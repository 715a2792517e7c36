package jp.kasane.escalation;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.council.Seats;
import jp.kasane.escalation.persistence.CareConferenceMapper;
import jp.kasane.meeting.ItemRenditions;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Convenes the care conference as people do it. Where its council may not see the household by name (a seat without
 * secrecy by statute and no consent, or no legal basis), texts that nobody confirmed stay out, and the convener says that
 * it is known. A program that convenes by {@link ConveneCareConference} sends no more than that either.
 */
@Service
public class ConveneConferenceKnowingly {

    private static final String REASON = "codes-only";

    private final CareConferenceMapper conferences;
    private final ReferralBook book;
    private final ItemRenditions renditions;
    private final ConveneCareConference conference;
    private final Seats seats;
    private final AccessLog log;

    ConveneConferenceKnowingly(
            CareConferenceMapper conferences,
            ReferralBook book,
            ItemRenditions renditions,
            ConveneCareConference conference,
            Seats seats,
            AccessLog log) {
        this.conferences = conferences;
        this.book = book;
        this.renditions = renditions;
        this.conference = conference;
        this.seats = seats;
        this.log = log;
    }

    /**
     * The name of the case by backlog item, when the conference waits to be convened and its texts wait for their
     * confirmation; empty otherwise, and for whoever may not convene it.
     */
    @Transactional
    public Map<Long, String> unconfirmed(long caseId, Actor actor) {
        return conferences
                .open(caseId)
                .filter(open -> open.convenedAt() == null
                        && seats.permits(Policy.CONVENE_CARE_CONFERENCE, actor, open.councilCode()))
                .map(this::unconfirmed)
                .orElse(Map.of());
    }

    /**
     * @param codesOnly backlog items that may go out without their texts
     * @return the meeting's id
     * @throws ProblemException INVALID, naming the case when it is unconfirmed and its item not among these; else as
     *     {@link ConveneCareConference#convene}
     */
    @Transactional
    public long convene(long caseId, OffsetDateTime startsAt, String place, Collection<Long> codesOnly, Actor actor) {
        Map<Long, String> unconfirmed = unconfirmed(caseId, actor);
        if (!codesOnly.containsAll(unconfirmed.keySet())) {
            throw ProblemException.invalid(
                    "codesOnly", "meeting.rendition.convene", String.join("、", unconfirmed.values()));
        }
        long meeting = conference.convene(caseId, startsAt, place, actor);
        if (!unconfirmed.isEmpty()) {
            log.record(
                    actor,
                    Access.change(AccessTarget.ofMeeting(meeting))
                            .at(conferences.last(caseId).orElseThrow().councilCode())
                            .because(REASON));
        }
        return meeting;
    }

    private Map<Long, String> unconfirmed(CareConference open) {
        Referral referral = book.get(open.referralId());
        return renditions.waiting(open.councilCode(), List.of(Arrivals.itemOf(referral)));
    }
}
