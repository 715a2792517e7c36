package jp.kasane.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.casework.RecordsOfCase;
import jp.kasane.meeting.persistence.MeetingErasureMapper;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.privacy.PersonalRecords;
import jp.kasane.privacy.rendition.HouseholdErasure;
import jp.kasane.privacy.rendition.HouseholdErasures;
import jp.kasane.shared.Subject;
import jp.kasane.shared.WordPattern;
import org.springframework.stereotype.Component;

/** What meetings recorded of a case: items, rationale, notes and minutes, and where its people came to a meeting. */
@Component
class MeetingPersonalRecords implements PersonalRecords {

    private final EraseItems items;
    private final HeldItems held;
    private final RecordsOfCase records;
    private final HouseholdErasures households;
    private final HouseholdWords words;
    private final MeetingErasureMapper erasure;

    MeetingPersonalRecords(
            EraseItems items,
            HeldItems held,
            RecordsOfCase records,
            HouseholdErasures households,
            HouseholdWords words,
            MeetingErasureMapper erasure) {
        this.items = items;
        this.held = held;
        this.records = records;
        this.households = households;
        this.words = words;
        this.erasure = erasure;
    }

    @Override
    public String module() {
        return "meeting";
    }

    @Override
    public void erase(long caseId, Set<Long> memberIds) {
        HouseholdErasure household = households.of(caseId);
        items.of(Set.of(Subject.ofCase(caseId)), household);
        items.mask(records.of(caseId), household);
        items.ofStrayNotes(household);
    }

    @Override
    public List<HeldRecord> heldOn(long caseId, Set<Long> memberIds) {
        Set<String> person = words.ofThese(caseId, memberIds);
        Set<Subject> subjects = Set.of(Subject.ofCase(caseId));
        return Stream.concat(held.of(Subject.ofCase(caseId), person).stream(), places(subjects, person))
                .toList();
    }

    private Stream<HeldRecord> places(Set<Subject> subjects, Set<String> person) {
        List<Long> meetings = erasure.meetingsSpeaking(subjects);
        return meetings.isEmpty()
                ? Stream.empty()
                : HeldItems.records("MEETING_PLACE", erasure.placesNaming(meetings, WordPattern.anyOf(person)))
                        .stream();
    }

    @Override
    public List<HeldRecord> heldOnStaff(long personId) {
        Stream<HeldRecord> attended = erasure.attended(personId).stream()
                .map(row -> HeldRecord.of("ATTENDANCE", row.id())
                        .on(row.heldOn())
                        .own("council", row.councilCode())
                        .own("came", row.came()));
        return Stream.concat(attended, HeldItems.records("REPLY", erasure.repliesOf(personId)).stream())
                .toList();
    }
}
