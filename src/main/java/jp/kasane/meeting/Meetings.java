package jp.kasane.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.casework.WordsReader;
import jp.kasane.council.Councils;
import jp.kasane.council.Seats;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.AttendanceMapper;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.meeting.persistence.MinutesMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be known of meetings by whoever sits on their council. */
@Service
@Transactional
public class Meetings {

    private final MeetingDesk desk;
    private final Councils councils;
    private final Seats seats;
    private final MeetingMapper meetings;
    private final AgendaMapper agenda;
    private final BacklogMapper backlog;
    private final AttendanceMapper attendance;
    private final MinutesMapper minutes;
    private final CouncilWords words;
    private final ChangeWords changes;
    private final ClosedItems closed;
    private final ShownCases shown;

    Meetings(
            MeetingDesk desk,
            Councils councils,
            Seats seats,
            MeetingMapper meetings,
            AgendaMapper agenda,
            BacklogMapper backlog,
            AttendanceMapper attendance,
            MinutesMapper minutes,
            CouncilWords words,
            ChangeWords changes,
            ClosedItems closed,
            ShownCases shown) {
        this.desk = desk;
        this.councils = councils;
        this.seats = seats;
        this.meetings = meetings;
        this.agenda = agenda;
        this.backlog = backlog;
        this.attendance = attendance;
        this.minutes = minutes;
        this.words = words;
        this.changes = changes;
        this.closed = closed;
        this.shown = shown;
    }

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND or FORBIDDEN */
    public Meeting get(long meetingId, Actor actor) {
        return desk.read(meetingId, actor);
    }

    /** Everything on record of the meeting but its minutes. */
    public MeetingRecord recordOf(long meetingId, Actor actor) {
        Meeting meeting = desk.read(meetingId, actor);
        WordsReader reader = words.reader(meeting, actor);
        List<AgendaItem> items = closed.items(meeting, agenda.items(meetingId), actor).stream()
                .map(item -> item.isClosed() ? item : words.item(item, reader))
                .toList();
        return new MeetingRecord(
                meeting,
                items,
                actions(meeting, items, reader),
                leftovers(meeting, reader, actor),
                attendance.of(meetingId),
                changes.of(meeting, reader, actor));
    }

    /** In the order of the agenda. */
    public List<AgendaItem> agendaOf(long meetingId, Actor actor) {
        Meeting meeting = desk.read(meetingId, actor);
        return closed.items(meeting, words.items(meeting, agenda.items(meetingId), actor), actor);
    }

    /** @throws jp.kasane.shared.ProblemException CONFLICT before the session is closed */
    public Minutes minutesOf(long meetingId, Actor actor) {
        Meeting meeting = desk.read(meetingId, actor);
        Minutes stored = minutes.find(meetingId).orElseThrow(() -> AmendMinutes.noMinutes(meeting));
        List<AgendaItem> items = agenda.items(meetingId);
        Minutes told = closed.minutes(meeting, words.minutes(meeting, stored, actor), items, actor);
        shown.tell(meeting, closed.items(meeting, items, actor), told.text(), actor);
        return told;
    }

    /** Oldest first. */
    public List<MinutesAmendment> amendmentsOf(long meetingId, Actor actor) {
        Meeting meeting = desk.read(meetingId, actor);
        List<MinutesAmendment> all = words.amendments(meeting, minutes.amendments(meetingId), actor);
        List<AgendaItem> items = agenda.items(meetingId);
        List<MinutesAmendment> told = closed.amendments(meeting, all, items, actor);
        String texts = told.stream()
                .map(each -> each.textBefore() + each.textAfter() + each.reason())
                .collect(Collectors.joining("\n"));
        shown.tell(meeting, closed.items(meeting, items, actor), texts, actor);
        return told;
    }

    /**
     * By time of start.
     *
     * @param after id of the last meeting of the page before; null for the first page
     * @param rows how many at most
     */
    public List<Meeting> of(
            String councilCode, @Nullable Integer fiscalYear, @Nullable Long after, int rows, Actor actor) {
        requireSeat(councilCode, actor);
        return meetings.page(councilCode, fiscalYear, after, rows);
    }

    /** What waits for the council's agenda, oldest first. {@code after} and {@code rows} as above. */
    public List<BacklogItem> backlogOf(String councilCode, @Nullable Long after, int rows, Actor actor) {
        requireSeat(councilCode, actor);
        return closed.backlog(councilCode, backlog.open(councilCode, after, rows), actor);
    }

    /** Of every council, for Kasane's own use: meetings that start on that day and were not cancelled. */
    public List<Meeting> startingOn(LocalDate day) {
        return meetings.startingBetween(
                day.atStartOfDay(CurrentTime.ZONE).toOffsetDateTime(),
                day.plusDays(1).atStartOfDay(CurrentTime.ZONE).toOffsetDateTime());
    }

    private List<MeetingRecord.Action> actions(Meeting meeting, List<AgendaItem> items, WordsReader reader) {
        Map<Long, AgendaItem> byId = items.stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        return agenda.actions(meeting.id()).stream()
                .filter(row -> !byId.get(row.itemId()).isClosed())
                .map(row -> new MeetingRecord.Action(
                        row.itemId(),
                        row.action()
                                .withTitle(reader.of(
                                        byId.get(row.itemId()).subject(),
                                        row.action().title()))))
                .toList();
    }

    private List<LeftItem> leftovers(Meeting meeting, WordsReader reader, Actor actor) {
        List<Leftover> left = agenda.leftovers(meeting.id());
        if (left.isEmpty()) {
            return List.of();
        }
        List<BacklogItem> stored =
                backlog.findAll(left.stream().map(Leftover::backlogItemId).toList());
        Map<Long, BacklogItem> items = closed.backlog(meeting.councilCode(), stored, actor).stream()
                .filter(item -> !item.isClosed())
                .collect(Collectors.toMap(BacklogItem::id, Function.identity()));
        return left.stream()
                .filter(each -> items.containsKey(each.backlogItemId()))
                .map(each -> {
                    BacklogItem item = items.get(each.backlogItemId());
                    return new LeftItem(each.withReason(reader.orNull(item.subject(), each.reason())), item);
                })
                .toList();
    }

    private void requireSeat(String councilCode, Actor actor) {
        seats.require(
                Policy.LOOK_INTO_MEETINGS, actor, councils.get(councilCode).code());
    }
}
