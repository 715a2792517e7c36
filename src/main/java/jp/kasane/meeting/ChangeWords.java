package jp.kasane.meeting;

import java.util.List;
import java.util.Set;
import jp.kasane.casework.AuthorsWords;
import jp.kasane.casework.WordsReader;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Why a meeting was put off or cancelled. The reason may speak of anything that was open at the council then, whether it
 * stood on the agenda or not, and is shown as far as the council may be told of all of it, and as its author had been. Whoever
 * is left out of a case among them reads no reason that names it.
 */
@Component
class ChangeWords {

    private final MeetingMapper meetings;
    private final ClosedItems closed;
    private final NamesCases names;
    private final AuthorsWords authors;
    private final MessageSource messages;

    ChangeWords(
            MeetingMapper meetings,
            ClosedItems closed,
            NamesCases names,
            AuthorsWords authors,
            MessageSource messages) {
        this.meetings = meetings;
        this.closed = closed;
        this.names = names;
        this.authors = authors;
        this.messages = messages;
    }

    /** Oldest first. */
    List<MeetingChange> of(Meeting meeting, WordsReader reader, Actor actor) {
        List<MeetingChange> all = meetings.changes(meeting.id());
        if (all.isEmpty()) {
            return all;
        }
        Set<Subject> open = meetings.openAtChanges(meeting.id());
        Set<Subject> shut = closed.among(open, meeting.councilCode(), actor);
        return all.stream()
                .map(change -> change.withReason(
                        names.in(change.reason(), shut)
                                ? notShown()
                                : author(meeting, change, reader).ofAll(open, change.reason())))
                .toList();
    }

    private WordsReader author(Meeting meeting, MeetingChange change, WordsReader reader) {
        return authors.of(reader, meeting.councilCode(), change.changedBy(), change.changedAt());
    }

    private String notShown() {
        return messages.getMessage("meeting.change.closed", null, LocaleContextHolder.getLocale());
    }
}
