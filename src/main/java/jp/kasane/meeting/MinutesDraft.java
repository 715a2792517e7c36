package jp.kasane.meeting;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.council.Councils;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.meeting.persistence.AttendanceMapper;
import jp.kasane.meeting.persistence.NotesMapper;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.shared.Subject;
import jp.kasane.web.SubjectNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Drafts the minutes (議事録案) from the record of a meeting. Cases are named by number, never by name. */
@Component
class MinutesDraft {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Councils councils;
    private final People people;
    private final SubjectNames names;
    private final AttendanceMapper attendance;
    private final NotesMapper notes;
    private final MessageSource messages;

    MinutesDraft(
            Councils councils,
            People people,
            SubjectNames names,
            AttendanceMapper attendance,
            NotesMapper notes,
            MessageSource messages) {
        this.councils = councils;
        this.people = people;
        this.names = names;
        this.attendance = attendance;
        this.notes = notes;
        this.messages = messages;
    }

    String write(Meeting meeting, List<AgendaItem> items, Map<Long, List<AgreedAction>> actions) {
        List<String> lines = new ArrayList<>();
        lines.add(text(
                "head",
                councils.get(meeting.councilCode()).name(),
                meeting.number(),
                new FiscalYear(meeting.fiscalYear()).label()));
        ZonedDateTime start = meeting.startsAt().atZoneSameInstant(CurrentTime.ZONE);
        String time = JapaneseDates.format(start.toLocalDate()) + " " + TIME.format(start);
        lines.add(text("time", time, meeting.place()));
        addPeople(lines, attendance.of(meeting.id()));
        Map<Long, String> written = notes.current(meeting.id()).stream()
                .collect(Collectors.toMap(NotesVersion::itemId, NotesVersion::text));
        for (AgendaItem item : items) {
            addItem(lines, item, written.getOrDefault(item.id(), ""), actions.getOrDefault(item.id(), List.of()));
        }
        return String.join("\n", lines);
    }

    private void addPeople(List<String> lines, List<Attendance> people) {
        long invited = people.stream().filter(Attendance::invited).count();
        List<Attendance> came = people.stream().filter(Attendance::came).toList();
        lines.add(text("people", came.size(), invited));
        came.forEach(each -> lines.add(text("person", each.personName(), orEmpty(each.organisation()))));
    }

    private void addItem(List<String> lines, AgendaItem item, String written, List<AgreedAction> actions) {
        lines.add("");
        lines.add(text("item", item.position(), MeetingDesk.label(item.kind()), subject(item.subject())));
        if (!written.isBlank()) {
            lines.add(text("notes"));
            lines.add(written.strip());
        }
        if (item.conclusion() != null) {
            lines.add(text("conclusion", MeetingDesk.label(item.conclusion())));
            lines.add(text("rationale", orEmpty(item.rationale())));
        }
        for (AgreedAction action : actions) {
            String assignee = people.find(action.assigneeId()).map(Person::name).orElse("");
            String due = action.dueOn() == null ? text("due-by-decision") : JapaneseDates.format(action.dueOn());
            lines.add(text("action", action.title(), assignee, due));
        }
    }

    private String subject(Subject subject) {
        String name = names.of(subject);
        return name == null ? text("subject." + subject.type(), String.valueOf(subject.id())) : name;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("meeting.minutes." + key, arguments, Locale.JAPANESE);
    }
}
