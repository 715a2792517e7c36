package jp.kasane.meeting;

import java.util.List;
import jp.kasane.casework.AuthorsWords;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.WordsReader;
import jp.kasane.meeting.persistence.AttendanceMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people wrote about the items of a meeting, as it may be laid before the whole council: its papers are read by
 * every member, so the seat with the weakest secrecy duty decides. Kasane itself reads them as they are.
 */
@Component
class CouncilWords {

    private final CaseWords words;
    private final AuthorsWords authors;
    private final AttendanceMapper attendance;

    CouncilWords(CaseWords words, AuthorsWords authors, AttendanceMapper attendance) {
        this.authors = authors;
        this.words = words;
        this.attendance = attendance;
    }

    WordsReader reader(Meeting meeting, Actor actor) {
        return actor.isSystem() ? words.forViewer(actor) : words.forCouncil(meeting.councilCode());
    }

    List<AgendaItem> items(Meeting meeting, List<AgendaItem> items, Actor actor) {
        WordsReader reader = reader(meeting, actor);
        return items.stream().map(item -> item(item, reader)).toList();
    }

    AgendaItem item(AgendaItem item, WordsReader reader) {
        return item.withWords(
                reader.orNull(item.subject(), item.presenter()), reader.orNull(item.subject(), item.rationale()));
    }

    /** A report is its author's words, which may tell what the council was not told. */
    PromisedAction promised(PromisedAction action, WordsReader reader) {
        WordsReader reporter = authors.of(reader, action.councilCode(), action.reportedBy(), action.reportedAt());
        return action.withWords(
                reader.orNull(action.subject(), action.title()), reporter.orNull(action.subject(), action.report()));
    }

    Minutes minutes(Meeting meeting, Minutes minutes, Actor actor) {
        return minutes.withText(text(meeting, minutes.text(), actor));
    }

    List<MinutesAmendment> amendments(Meeting meeting, List<MinutesAmendment> amendments, Actor actor) {
        return amendments.stream()
                .map(each -> each.withWords(
                        text(meeting, each.textBefore(), actor),
                        text(meeting, each.textAfter(), actor),
                        text(meeting, each.reason(), actor)))
                .toList();
    }

    /** What somebody let the secretariat know, which may speak of any case of the meeting. */
    @Nullable
    String remark(Meeting meeting, @Nullable String remark, Actor actor) {
        return remark == null ? null : text(meeting, remark, actor);
    }

    private String text(Meeting meeting, String text, Actor actor) {
        List<String> people =
                attendance.of(meeting.id()).stream().map(Attendance::personName).toList();
        return reader(meeting, actor).of(Subject.ofMeeting(meeting.id()), text, people);
    }
}
