package jp.kasane.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.kasane.meeting.persistence.AgendaMapper;
import jp.kasane.meeting.persistence.MeetingErasureMapper;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.meeting.persistence.NotesMapper;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.shared.WordPattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What meetings recorded about a subject, as it goes into the file of a disclosure request. */
@Service
public class HeldItems {

    private final EraseItems items;
    private final AgendaMapper agenda;
    private final MeetingMapper meetings;
    private final NotesMapper notes;
    private final HeldMinutes minutes;
    private final MeetingErasureMapper rows;

    HeldItems(
            EraseItems items,
            AgendaMapper agenda,
            MeetingMapper meetings,
            NotesMapper notes,
            HeldMinutes minutes,
            MeetingErasureMapper rows) {
        this.items = items;
        this.agenda = agenda;
        this.meetings = meetings;
        this.notes = notes;
        this.minutes = minutes;
        this.rows = rows;
    }

    /**
     * Items with their notes, sections of minutes and agreed actions, why the subject had to wait, notes of items that were
     * taken off, and where else these meetings name the person.
     *
     * @param person by what the person can be recognised
     */
    @Transactional(readOnly = true)
    public List<HeldRecord> of(Subject subject, Collection<String> person) {
        Stream<HeldRecord> discussed = items.itemsOf(subject).stream()
                .flatMap(item -> meetings.find(item.meetingId()).stream().map(meeting -> held(item, meeting)));
        Stream<HeldRecord> waited = records("LEFTOVER", rows.leftovers(Set.of(subject))).stream();
        String words = WordPattern.anyOf(person);
        Stream<HeldRecord> stray = records("MEETING_NOTES", rows.strayNotes(Set.of(subject), words)).stream();
        return Stream.of(discussed, waited, stray, named(subject, words))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<HeldRecord> named(Subject subject, String words) {
        List<Long> ids = rows.meetingsSpeaking(Set.of(subject));
        if (ids.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                        records("MEETING_MINUTES", rows.minutesNaming(ids, Set.of(subject), words)),
                        records("MINUTES_AMENDMENT", rows.amendmentsNaming(ids, Set.of(subject), words)),
                        records("MEETING_CHANGE", rows.changesNaming(ids, words)),
                        records("MEETING_GUEST", rows.guestsNaming(ids, words)),
                        records("SUBSTITUTE", rows.repliesNaming(ids, words)))
                .flatMap(List::stream);
    }

    static List<HeldRecord> records(String kind, List<Map<String, Object>> rows) {
        return rows.stream().map(row -> HeldRecord.ofRow(kind, row)).toList();
    }

    private HeldRecord held(AgendaItem item, Meeting meeting) {
        HeldRecord record = HeldRecord.of("MEETING_ITEM", item.id())
                .on(meeting.startsAt().atZoneSameInstant(CurrentTime.ZONE).toLocalDate())
                .own("council", meeting.councilCode())
                .source("presenter", item.presenter())
                .own("disclosure", item.disclosure())
                .own("conclusion", item.conclusion())
                .words("rationale", item.rationale());
        for (String action : rows.agreed(item.id())) {
            record = record.words("agreed", action);
        }
        return minutes.addTo(noted(record, item), item);
    }

    /** The text that counts, then every other one that was saved. */
    private HeldRecord noted(HeldRecord record, AgendaItem item) {
        NotesVersion current = notes.current(item.meetingId()).stream()
                .filter(note -> note.itemId() == item.id())
                .findFirst()
                .orElse(null);
        HeldRecord held = current == null ? record : record.words("notes", current.text());
        String counts = current == null ? null : current.text();
        for (NotesVersion version : notes.versions(item.id())) {
            if (!Objects.equals(version.text(), counts)) {
                held = held.words("notesEarlier", version.text());
            }
        }
        return held;
    }
}
