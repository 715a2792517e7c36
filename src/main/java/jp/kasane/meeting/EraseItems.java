package jp.kasane.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.MeetingErasureMapper;
import jp.kasane.privacy.rendition.ErasedTexts;
import jp.kasane.privacy.rendition.HouseholdErasure;
import jp.kasane.shared.Subject;
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

    /** @param household whom it takes out of texts of the meetings as a whole */
    @Transactional
    public void of(Set<Subject> subjects, HouseholdErasure household) {
        if (subjects.isEmpty()) {
            return;
        }
        List<Long> meetings = erasure.meetings(subjects);
        meetings.forEach(meeting -> minutes.cut(meeting, agenda.items(meeting), subjects));
        erasure.blankItems(subjects);
        erasure.blankActions(subjects);
        erasure.blankLeftovers(subjects);
        erasure.blankNotes(subjects);
        maskWhole(Set.copyOf(erasure.meetingsSpeaking(subjects)), household);
    }

    /** Takes the household out of notes whose item was taken off its agenda, where nobody knows what it was about. */
    @Transactional
    public void ofStrayNotes(HouseholdErasure household) {
        ErasedTexts texts = household.in(erasure.strayTexts());
        if (!texts.isEmpty()) {
            erasure.maskStrayNotes(texts);
        }
    }

    /**
     * Leaves what others share with the household, and takes the household out of it: what was written about the
     * subjects, and about their meetings as a whole.
     */
    @Transactional
    public void mask(Set<Subject> subjects, HouseholdErasure household) {
        if (subjects.isEmpty()) {
            return;
        }
        ErasedTexts texts = household.in(erasure.itemTexts(subjects));
        if (!texts.isEmpty()) {
            erasure.maskItems(subjects, texts);
            erasure.maskActions(subjects, texts);
            erasure.maskLeftovers(subjects, texts);
            erasure.maskNotes(subjects, texts);
        }
        maskWhole(Set.copyOf(erasure.meetingsSpeaking(subjects)), household);
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

    private void maskWhole(Set<Long> meetings, HouseholdErasure household) {
        if (meetings.isEmpty()) {
            return;
        }
        ErasedTexts texts = household.in(erasure.texts(meetings));
        if (!texts.isEmpty()) {
            erasure.maskMinutes(meetings, texts);
            erasure.maskAmendments(meetings, texts);
            erasure.maskChanges(meetings, texts);
            erasure.maskPlaces(meetings, texts);
            erasure.maskAttendance(meetings, texts);
            erasure.maskReplies(meetings, texts);
        }
    }
}
