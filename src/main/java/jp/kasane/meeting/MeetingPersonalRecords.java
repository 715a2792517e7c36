package jp.kasane.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.meeting.persistence.MeetingErasureMapper;
import jp.kasane.meeting.persistence.MeetingMapper;
import jp.kasane.meeting.persistence.NotesMapper;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import org.springframework.stereotype.Component;

/** What meetings recorded of a case: items, rationale, notes and minutes. */
@Component
class MeetingPersonalRecords implements PersonalRecords {

    private final EraseItems items;
    private final HouseholdWords words;
    private final MeetingMapper meetings;
    private final NotesMapper notes;
    private final MeetingErasureMapper erasure;

    MeetingPersonalRecords(
            EraseItems items,
            HouseholdWords words,
            MeetingMapper meetings,
            NotesMapper notes,
            MeetingErasureMapper erasure) {
        this.items = items;
        this.words = words;
        this.meetings = meetings;
        this.notes = notes;
        this.erasure = erasure;
    }

    @Override
    public String module() {
        return "meeting";
    }

    @Override
    public void erase(long caseId, Set<Long> memberIds) {
        items.of(Set.of(Subject.ofCase(caseId)), words.of(caseId));
    }

    @Override
    public List<HeldRecord> heldOn(long caseId, Set<Long> memberIds) {
        List<HeldRecord> held = new ArrayList<>();
        for (AgendaItem item : items.itemsOf(Subject.ofCase(caseId))) {
            meetings.find(item.meetingId()).ifPresent(meeting -> held.add(held(item, meeting)));
        }
        return held;
    }

    @Override
    public List<HeldRecord> heldOnStaff(long personId) {
        return erasure.attended(personId).stream()
                .map(attended -> HeldRecord.of("ATTENDANCE", attended.id())
                        .on(attended.heldOn())
                        .own("council", attended.councilCode())
                        .own("came", attended.came()))
                .toList();
    }

    /** Notes are what was said; of several versions only the one that counts is told. */
    private HeldRecord held(AgendaItem item, Meeting meeting) {
        HeldRecord record = HeldRecord.of("MEETING_ITEM", item.id())
                .on(meeting.startsAt().atZoneSameInstant(CurrentTime.ZONE).toLocalDate())
                .own("council", meeting.councilCode())
                .source("presenter", item.presenter())
                .own("disclosure", item.disclosure())
                .own("conclusion", item.conclusion())
                .words("rationale", item.rationale());
        return notes.current(meeting.id()).stream()
                .filter(note -> note.itemId() == item.id())
                .reduce(record, (so, note) -> so.words("notes", note.text()), (left, right) -> left);
    }
}
