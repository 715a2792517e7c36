package jp.kasane.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.casework.HouseholdWords;
import jp.kasane.privacy.HeldRecord;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Notes outlive an item that is taken off the agenda while somebody writes; an erasure and a disposal find them. */
@KasaneTest
class TakenOffNotesTest {

    private static final String COUNCIL = "D07";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    MeetingSteps steps;
    Meeting meeting;
    AgendaItem item;

    @BeforeEach
    void anItemIsTakenOffWhileSomebodyWrites() {
        steps = new MeetingSteps(context);
        meeting = steps.planned(COUNCIL, 1);
        long told = steps.told(COUNCIL);
        steps.confirm(COUNCIL, told);
        steps.agenda(meeting, told, steps.waiting(COUNCIL));
        steps.convened(meeting);
        steps.opened(meeting);
        item = steps.itemsOf(meeting).get(0);
        write("夜中に出歩く", 0);
        write("夜中に出歩くと鵜飼蔵人さんが言う", 1);
        steps.the(Backlog.class).withdraw(item.backlogItemId());
        steps.closed(meeting);
        assertThat(notes()).hasSize(2);
    }

    @Test
    void anErasureEmptiesThem() {
        erase();

        assertThat(notes()).containsExactly("", "");
    }

    @Test
    void anErasureFindsTheNameInNotesOfWhichNobodyKnowsWhatTheyWereAbout() {
        jdbc.update("update meeting_notes set backlog_item_id = null where item_id = ?", item.id());

        erase();

        assertThat(notes().get(0)).isEqualTo("夜中に出歩く");
        assertThat(notes().get(1)).contains("夜中に出歩くと").doesNotContain("鵜飼", "蔵人");
    }

    @Test
    void aDisposalOfTheMeetingEmptiesThem() {
        steps.the(DatedMeetings.class).dispose(meeting.id());

        assertThat(notes()).containsExactly("", "");
    }

    @Test
    void theFileOfADisclosureTellsThem() {
        Set<Long> household = steps.the(HouseholdWords.class).memberIds(item.subjectId());

        List<HeldRecord> held = steps.the(MeetingPersonalRecords.class).heldOn(item.subjectId(), household);

        assertThat(held.stream()
                        .filter(record -> record.kind().equals("MEETING_NOTES"))
                        .flatMap(record -> record.fields().stream())
                        .map(HeldRecord.Field::text)
                        .collect(Collectors.joining()))
                .contains("夜中に出歩くと鵜飼蔵人さんが言う");
    }

    private void write(String text, int base) {
        steps.the(SaveNotes.class).save(meeting.id(), item.id(), NotesEntry.of(text, base), Actor.SYSTEM);
    }

    private void erase() {
        steps.the(MeetingPersonalRecords.class)
                .erase(item.subjectId(), steps.the(HouseholdWords.class).memberIds(item.subjectId()));
    }

    private List<String> notes() {
        return jdbc.queryForList(
                "select text from meeting_notes_versions where item_id = ? order by version", String.class, item.id());
    }
}
