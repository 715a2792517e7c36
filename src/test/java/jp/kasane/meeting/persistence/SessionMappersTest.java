package jp.kasane.meeting.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.UUID;
import jp.kasane.meeting.NotesKind;
import jp.kasane.meeting.NotesVersion;
import jp.kasane.meeting.SessionSpell;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

@KasaneTest
@Transactional
class SessionMappersTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2031-05-14T05:00Z");
    /** No item of any agenda: notes outlive the item that they were written for. */
    private static final long ITEM = 9_000_000_001L;

    @Autowired
    MeetingMapper meetings;

    @Autowired
    NotesMapper notes;

    @Autowired
    SessionMapper session;

    long meeting;

    @BeforeEach
    void plan() {
        String council = "T" + UUID.randomUUID();
        meetings.lockCouncil(council);
        meeting = meetings.insert(new NewMeeting(council, 2031, START, 60, "", false, null, START, START));
    }

    @Test
    void notesAreBegunOnce() {
        notes.begin(ITEM, meeting);
        notes.begin(ITEM, meeting);

        assertThat(notes.lock(ITEM)).isEqualTo(new NotesHead(ITEM, meeting, 0, 0));
        assertThat(notes.find(ITEM + 1)).isEmpty();
    }

    @Test
    void everyVersionComesBackAsItWasWritten() {
        notes.begin(ITEM, meeting);
        NotesVersion one = version(1, NotesKind.SAVED, null, null);
        NotesVersion two = version(2, NotesKind.TYPED, "p", 1);
        notes.move(ITEM, 1, 2);

        assertThat(notes.versions(ITEM)).containsExactly(one, two);
        assertThat(notes.version(ITEM, 2)).contains(two);
        assertThat(notes.current(meeting)).containsExactly(one);
        assertThat(notes.find(ITEM)).contains(new NotesHead(ITEM, meeting, 1, 2));
        assertThatThrownBy(() -> version(2, NotesKind.SAVED, null, null)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theNewestSaveOfAPageIsFound() {
        notes.begin(ITEM, meeting);
        version(1, NotesKind.SAVED, "p", 1);
        NotesVersion newest = version(2, NotesKind.SAVED, "p", 2);
        version(3, NotesKind.SAVED, "q", 3);

        assertThat(notes.lastOfPage(ITEM, "p")).contains(newest);
        assertThat(notes.lastOfPage(ITEM, "r")).isEmpty();
    }

    @Test
    void aClashWaitsUntilItIsSettledOnce() {
        notes.begin(ITEM, meeting);
        NotesVersion clash = version(1, NotesKind.CLASH, null, null);
        version(2, NotesKind.CLASH, null, null);

        assertThat(notes.oldestClash(ITEM)).contains(clash);
        assertThat(notes.clashing(meeting)).containsExactly(ITEM);
        assertThat(notes.become(ITEM, 1, NotesKind.CLASH, NotesKind.SETTLED)).isOne();
        assertThat(notes.become(ITEM, 1, NotesKind.CLASH, NotesKind.SETTLED)).isZero();
        notes.become(ITEM, 2, NotesKind.CLASH, NotesKind.REPLACED);
        assertThat(notes.clashing(meeting)).isEmpty();
        assertThat(notes.oldestClash(ITEM)).isEmpty();
    }

    @Test
    void oneItemAtATimeIsBeforeTheCouncil() {
        session.begin(meeting, ITEM, START, 7);
        session.end(meeting, START.plusMinutes(5));
        session.begin(meeting, ITEM + 1, START.plusMinutes(5), 7);

        assertThat(session.spells(meeting))
                .containsExactly(
                        new SessionSpell(ITEM, START, START.plusMinutes(5)),
                        new SessionSpell(ITEM + 1, START.plusMinutes(5), null));
        assertThatThrownBy(() -> session.begin(meeting, ITEM, START.plusMinutes(6), 7))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private NotesVersion version(int number, NotesKind kind, String page, Integer save) {
        NotesVersion version = new NotesVersion(ITEM, number, kind, "𠮷\n" + number, number - 1, 7, START, page, save);
        notes.insert(version);
        return version;
    }
}
