package jp.kasane.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.meeting.model.MinutesErasure;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.MeetingErasureMapper;
import jp.kasane.shared.Subject;
import jp.kasane.shared.WordPattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes subjects out of everything that meetings recorded: items, notes with all their versions, agreed actions, and
 * their sections of minutes and of the trace of amendments. Conclusions and times stay for the counts.
 */
@Service
public class EraseItems {

    private final MeetingErasureMapper erasure;
    private final AgendaMapper agenda;
    private final EraseMinutes minutes;

    EraseItems(MeetingErasureMapper erasure, AgendaMapper agenda, EraseMinutes minutes) {
        this.erasure = erasure;
        this.agenda = agenda;
        this.minutes = minutes;
    }

    /** @param words by which the people can be recognised in texts of the meetings as a whole */
    @Transactional
    public void of(Set<Subject> subjects, Collection<String> words) {
        if (subjects.isEmpty()) {
            return;
        }
        List<Long> meetings = erasure.meetings(subjects);
        meetings.forEach(meeting -> minutes.cut(meeting, agenda.items(meeting), subjects));
        erasure.blankItems(subjects);
        erasure.blankActions(subjects);
        erasure.blankLeftovers(subjects);
        erasure.blankNotes(subjects);
        if (!meetings.isEmpty()) {
            mask(Set.copyOf(meetings), WordPattern.anyOf(words));
        }
    }

    /** Every agenda item of the subject with its meeting, oldest first. */
    @Transactional(readOnly = true)
    public List<AgendaItem> itemsOf(Subject subject) {
        return erasure.meetings(Set.of(subject)).stream()
                .sorted()
                .flatMap(meeting -> agenda.items(meeting).stream())
                .filter(item -> item.subject().equals(subject))
                .collect(Collectors.toList());
    }

    private void mask(Set<Long> meetings, String words) {
        erasure.maskMinutes(meetings, words, MinutesErasure.MARK);
        erasure.maskAmendments(meetings, words, MinutesErasure.MARK);
        erasure.maskChanges(meetings, words, MinutesErasure.MARK);
        erasure.maskAttendance(meetings, words, MinutesErasure.MARK);
        erasure.maskReplies(meetings, words, MinutesErasure.MARK);
    }
}
