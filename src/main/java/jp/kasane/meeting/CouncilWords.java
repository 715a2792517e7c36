package jp.kasane.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.kasane.casework.AuthorsWords;
import jp.kasane.casework.CaseWords;
import jp.kasane.casework.NamedGuests;
import jp.kasane.casework.WordsReader;
import jp.kasane.meeting.persistence.AttendanceMapper;
import jp.kasane.meeting.persistence.RemarkAuthor;
import jp.kasane.meeting.persistence.ReplyMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What people wrote about the items of a meeting, as it may be laid before the whole council: its papers are read by
 * every member, so the seat with the weakest secrecy duty decides. Kasane itself reads them as they are.
 */
@Component
class CouncilWords {

    private final CaseWords words;
    private final AuthorsWords authors;
    private final AttendanceMapper attendance;
    private final ReplyMapper replies;
    private final NamedGuests guests;

    CouncilWords(
            CaseWords words,
            AuthorsWords authors,
            AttendanceMapper attendance,
            ReplyMapper replies,
            NamedGuests guests) {
        this.guests = guests;
        this.replies = replies;
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
        return minutes.withText(texts(meeting, actor).of(minutes.text()));
    }

    List<MinutesAmendment> amendments(Meeting meeting, List<MinutesAmendment> amendments, Actor actor) {
        Texts texts = texts(meeting, actor);
        return amendments.stream()
                .map(each -> each.withWords(
                        texts.of(each.textBefore()), texts.of(each.textAfter()), texts.of(each.reason())))
                .toList();
    }

    /**
     * Tells what people let the secretariat know, for a whole list: each remark may speak of any case of the meeting, and of
     * what only its author was told.
     */
    UnaryOperator<Reply> replies(Meeting meeting, Actor actor) {
        Texts texts = texts(meeting, actor);
        Map<Long, RemarkAuthor> writers = replies.remarkAuthors(meeting.id()).stream()
                .collect(Collectors.toMap(RemarkAuthor::personId, Function.identity()));
        return reply -> reply.remark() == null
                ? reply
                : reply.remarking(texts.by(author(meeting, writers.get(reply.personId()), texts.reader()))
                        .of(reply.remark()));
    }

    private WordsReader author(Meeting meeting, @Nullable RemarkAuthor writer, WordsReader reader) {
        return writer == null ? reader.byOthers() : authors.of(reader, meeting.councilCode(), writer.by(), writer.at());
    }

    private Texts texts(Meeting meeting, Actor actor) {
        Subject about = Subject.ofMeeting(meeting.id());
        return new Texts(reader(meeting, actor), about, SingletonSupplier.of(() -> attended(about)));
    }

    private List<String> attended(Subject meeting) {
        List<String> attended = new ArrayList<>(
                attendance.of(meeting.id()).stream().map(Attendance::personName).toList());
        attended.removeAll(guests.among(attended, meeting));
        return attended;
    }

    /**
     * Texts of the meeting as a whole.
     *
     * @param attended whose names are no secret there
     */
    private record Texts(WordsReader reader, Subject meeting, SingletonSupplier<List<String>> attended) {

        String of(String text) {
            return reader.of(meeting, text, attended::obtain);
        }

        Texts by(WordsReader author) {
            return new Texts(author, meeting, attended);
        }
    }
}
