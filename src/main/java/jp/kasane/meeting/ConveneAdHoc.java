package jp.kasane.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.kasane.access.Policy;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.Seats;
import jp.kasane.meeting.model.AgendaCandidate;
import jp.kasane.meeting.model.StartRules;
import jp.kasane.meeting.model.Texts;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls a council together at once, e.g. the urgent care conference. It lasts as long as its items need. */
@Service
class ConveneAdHoc implements AdHocMeetings {

    private final Councils councils;
    private final Seats seats;
    private final MeetingMapper meetings;
    private final BacklogMapper backlog;
    private final AgendaRating rating;
    private final MeetingBook book;
    private final Venues venues;
    private final SetAgenda agenda;
    private final ConveneMeeting convocation;
    private final CurrentTime time;

    ConveneAdHoc(
            Councils councils,
            Seats seats,
            MeetingMapper meetings,
            BacklogMapper backlog,
            AgendaRating rating,
            MeetingBook book,
            Venues venues,
            SetAgenda agenda,
            ConveneMeeting convocation,
            CurrentTime time) {
        this.councils = councils;
        this.seats = seats;
        this.meetings = meetings;
        this.backlog = backlog;
        this.rating = rating;
        this.book = book;
        this.venues = venues;
        this.agenda = agenda;
        this.convocation = convocation;
        this.time = time;
    }

    @Override
    @Transactional
    public long convene(
            String councilCode, OffsetDateTime startsAt, String place, List<Long> backlogItemIds, Actor actor) {
        Council council = councils.get(councilCode);
        seats.require(Policy.CONVENE_AD_HOC, actor, councilCode);
        StartRules.checkAdHoc(startsAt, time.now());
        String where = Texts.required("place", place, Texts.SHORT);
        venues.requireFor(where, backlogItemIds);
        Meeting meeting = book.enterByHand(council, startsAt, minutes(council, startsAt, backlogItemIds), where, true);
        List<AgendaChoice.Chosen> items = backlogItemIds.stream()
                .map(id -> new AgendaChoice.Chosen(id, null, null))
                .toList();
        Meeting set = agenda.apply(meeting, new AgendaChoice(items, List.of()), actor);
        return convocation.apply(set, actor).id();
    }

    private int minutes(Council council, OffsetDateTime startsAt, List<Long> backlogItemIds) {
        if (backlogItemIds.isEmpty()) {
            return council.sessionMinutes();
        }
        LocalDate day = startsAt.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
        int needed = rating.rate(backlog.findAll(backlogItemIds), day).values().stream()
                .map(AgendaRating.Rated::candidate)
                .mapToInt(AgendaCandidate::minutes)
                .sum();
        return Math.max(council.sessionMinutes(), needed);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> nextMeetingDay(String councilCode, LocalDate after) {
        OffsetDateTime from = after.plusDays(1).atStartOfDay(CurrentTime.ZONE).toOffsetDateTime();
        return meetings.nextOrdinary(councilCode, from).map(Meeting::day);
    }
}
