package jp.kasane.escalation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.kasane.access.Policy;
import jp.kasane.council.Councils;
import jp.kasane.council.Seats;
import jp.kasane.escalation.persistence.CareConferenceMapper;
import jp.kasane.meeting.AdHocMeetings;
import jp.kasane.meeting.Backlog;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.worklist.OpenTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 招集: the convener (福祉介護課長) calls the care conference for an urgent case. */
@Service
public class ConveneCareConference {

    private final CaseSteps steps;
    private final Seats seats;
    private final Councils councils;
    private final CareConferenceMapper conferences;
    private final ReferralBook book;
    private final Backlog backlog;
    private final AdHocMeetings meetings;
    private final OpenTasks tasks;
    private final CurrentTime time;

    ConveneCareConference(
            CaseSteps steps,
            Seats seats,
            Councils councils,
            CareConferenceMapper conferences,
            ReferralBook book,
            Backlog backlog,
            AdHocMeetings meetings,
            OpenTasks tasks,
            CurrentTime time) {
        this.steps = steps;
        this.seats = seats;
        this.councils = councils;
        this.conferences = conferences;
        this.book = book;
        this.backlog = backlog;
        this.meetings = meetings;
        this.tasks = tasks;
        this.time = time;
    }

    /**
     * @param startsAt when it meets; later than the deadline is allowed, as a late conference is better than none
     * @return the meeting's id
     * @throws ProblemException CONFLICT when no care conference of the case waits to be convened
     */
    @Transactional
    public long convene(long caseId, OffsetDateTime startsAt, String place, Actor actor) {
        steps.lock(caseId);
        CareConference conference = conferences.open(caseId).orElseThrow(() -> none(actor));
        seats.require(Policy.CONVENE_CARE_CONFERENCE, actor, conference.councilCode());
        if (startsAt.isBefore(time.now())) {
            throw ProblemException.invalid("startsAt", "escalation.conference.in-the-past");
        }
        if (conferences.convene(conference.id(), actor.personId(), time.now()) == 0) {
            throw ProblemException.conflict("escalation.conference.convened");
        }
        Referral referral = book.get(conference.referralId());
        book.move(referral, ReferralStatus.CONFIRMED, ReferralStatus.ACCEPTED, actor, null);
        long item = Arrivals.itemOf(referral);
        backlog.accept(item);
        long meeting = meetings.convene(conference.councilCode(), startsAt, place, List.of(item), actor);
        steps.record(caseId, "CARE_CONFERENCE_CONVENED", actor, Map.of("council", conference.councilCode()));
        tasks.complete("UserTask_ConveneCareConference", Subject.ofCase(caseId), Map.of());
        return meeting;
    }

    /** Only who could convene one is told that none waits. */
    private ProblemException none(Actor actor) {
        councils.urgentCouncil()
                .ifPresent(council -> seats.require(Policy.CONVENE_CARE_CONFERENCE, actor, council.code()));
        return ProblemException.conflict("escalation.conference.none");
    }
}
