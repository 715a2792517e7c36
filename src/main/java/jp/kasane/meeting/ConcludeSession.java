package jp.kasane.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.AgreedActionRow;
import jp.kasane.meeting.persistence.BacklogMapper;
import jp.kasane.meeting.persistence.MinutesMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows when a session was closed: every conclusion is told, and the minutes are drafted. */
@Service
public class ConcludeSession {

    private final MeetingDesk desk;
    private final AgendaMapper agenda;
    private final BacklogMapper backlog;
    private final MinutesMapper minutes;
    private final MinutesDraft draft;
    private final MeetingTimeline timeline;
    private final CurrentTime time;
    private final ApplicationEventPublisher events;

    ConcludeSession(
            MeetingDesk desk,
            AgendaMapper agenda,
            BacklogMapper backlog,
            MinutesMapper minutes,
            MinutesDraft draft,
            MeetingTimeline timeline,
            CurrentTime time,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.agenda = agenda;
        this.backlog = backlog;
        this.minutes = minutes;
        this.draft = draft;
        this.timeline = timeline;
        this.time = time;
        this.events = events;
    }

    @Transactional
    public void of(long meetingId) {
        Meeting meeting = desk.get(meetingId);
        Actor closedBy = new Actor(Objects.requireNonNull(meeting.closedBy()));
        List<AgendaItem> items = agenda.items(meetingId);
        Map<Long, List<AgreedAction>> actions = agenda.actions(meetingId).stream()
                .collect(Collectors.groupingBy(
                        AgreedActionRow::itemId, Collectors.mapping(AgreedActionRow::action, Collectors.toList())));
        backlog.moveAgenda(meetingId, BacklogState.CONCLUDED);
        backlog.carryOver(meetingId);
        minutes.insert(meetingId, draft.write(meeting, items, actions), time.now());
        items.forEach(item -> conclude(meeting, item, actions.getOrDefault(item.id(), List.of()), closedBy));
        events.publishEvent(new MeetingClosed(meetingId, meeting.councilCode(), meeting.startsAt()));
    }

    private void conclude(Meeting meeting, AgendaItem item, List<AgreedAction> actions, Actor closedBy) {
        ConclusionType conclusion = Objects.requireNonNull(item.conclusion());
        timeline.deliberated(meeting, item, conclusion, closedBy);
        events.publishEvent(new ItemConcluded(
                item.id(),
                item.backlogItemId(),
                meeting.id(),
                meeting.councilCode(),
                item.kind(),
                item.subject(),
                item.referralId(),
                conclusion,
                item.goodPractice(),
                item.urgent(),
                meeting.day(),
                actions,
                closedBy));
    }
}
