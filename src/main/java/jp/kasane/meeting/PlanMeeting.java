package jp.kasane.meeting;

import java.util.Objects;
import jp.kasane.access.Policy;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.Seats;
import jp.kasane.meeting.model.StartRules;
import jp.kasane.meeting.model.Texts;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans one meeting by hand (開催計画). */
@Service
public class PlanMeeting {

    private static final int LONGEST = 1440;

    private final Councils councils;
    private final Seats seats;
    private final MeetingBook book;
    private final Venues venues;
    private final CurrentTime time;

    PlanMeeting(Councils councils, Seats seats, MeetingBook book, Venues venues, CurrentTime time) {
        this.councils = councils;
        this.seats = seats;
        this.book = book;
        this.venues = venues;
        this.time = time;
    }

    /**
     * @throws ProblemException NOT_FOUND for an unknown council, FORBIDDEN, or INVALID naming the field
     */
    @Transactional
    public Meeting plan(MeetingPlan plan, Actor actor) {
        Council council = councils.get(plan.councilCode());
        seats.require(Policy.PLAN_MEETINGS, actor, council.code());
        StartRules.check(plan.startsAt(), time.now());
        int minutes = plan.minutes() == null ? council.sessionMinutes() : plan.minutes();
        if (minutes < 1 || minutes > LONGEST) {
            throw ProblemException.invalid("minutes", "meeting.minutes.range", LONGEST);
        }
        String place = Objects.requireNonNullElse(Texts.optional("place", plan.place(), Texts.SHORT), "");
        venues.require(place, council.code());
        return book.enterByHand(council, plan.startsAt(), minutes, place, false);
    }
}
