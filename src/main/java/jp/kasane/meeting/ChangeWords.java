package jp.kasane.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kasane.casework.AuthorsWords;
import jp.kasane.casework.CaseBehind;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.Cases;
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
    private final CaseWords words;
    private final AuthorsWords authors;
    private final CaseBehind caseBehind;
    private final Cases cases;
    private final MessageSource messages;

    ChangeWords(
            MeetingMapper meetings,
            ClosedItems closed,
            CaseWords words,
            AuthorsWords authors,
            CaseBehind caseBehind,
            Cases cases,
            MessageSource messages) {
        this.meetings = meetings;
        this.closed = closed;
        this.words = words;
        this.authors = authors;
        this.caseBehind = caseBehind;
        this.cases = cases;
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
                        tells(change.reason(), shut)
                                ? notShown()
                                : author(meeting, change, reader).ofAll(open, change.reason())))
                .toList();
    }

    private WordsReader author(Meeting meeting, MeetingChange change, WordsReader reader) {
        return authors.of(reader, meeting.councilCode(), change.changedBy(), change.changedAt());
    }

    /** Whether it names a case behind one of the subjects, or somebody of it. */
    private boolean tells(String reason, Set<Subject> subjects) {
        return !subjects.isEmpty()
                && (numbers(subjects).anyMatch(reason::contains)
                        || !words.forAll().ofAll(subjects, reason).equals(reason));
    }

    private Stream<String> numbers(Set<Subject> subjects) {
        Set<Long> ids =
                subjects.stream().map(caseBehind::of).flatMap(Optional::stream).collect(Collectors.toSet());
        return ids.isEmpty() ? Stream.empty() : cases.ofIds(ids).stream().map(CaseRef::number);
    }

    private String notShown() {
        return messages.getMessage("meeting.change.closed", null, LocaleContextHolder.getLocale());
    }
}
