package jp.kasane.meeting.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingChange;
import jp.kasane.meeting.MeetingState;
import jp.kasane.shared.Subject;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Table {@code meeting_meetings} and its trace of changes. */
@Mapper
public interface MeetingMapper {

    /** Serialises planning for one council until the transaction ends, so that numbers have no gap and no double. */
    void lockCouncil(String councilCode);

    /** @return the new meeting's id; its number is the next of the council's fiscal year */
    long insert(NewMeeting meeting);

    Optional<Meeting> find(long id);

    /** Locks the row until the transaction ends. */
    Optional<Meeting> lock(long id);

    /** Dates of the cadence that have a meeting already, whatever became of it. */
    List<LocalDate> plannedFor(
            @Param("councilCode") String councilCode, @Param("from") LocalDate from, @Param("to") LocalDate to);

    List<Meeting> page(
            @Param("councilCode") String councilCode,
            @Param("fiscalYear") @Nullable Integer fiscalYear,
            @Param("after") @Nullable Long after,
            @Param("rows") int rows);

    /** The council's meetings that start in the span, whatever became of them, by start. */
    List<Meeting> ofCouncilBetween(
            @Param("councilCode") String councilCode,
            @Param("from") OffsetDateTime from,
            @Param("to") OffsetDateTime to);

    /** The next meetings of each of the councils that start at or after the instant and are not over, by start. */
    List<Meeting> upcoming(
            @Param("councilCodes") Collection<String> councilCodes,
            @Param("from") OffsetDateTime from,
            @Param("each") int each);

    /** Meetings that start in the span and were not cancelled. */
    List<Meeting> startingBetween(@Param("from") OffsetDateTime from, @Param("to") OffsetDateTime to);

    /** The council's next ordinary meeting that starts at or after the instant and is still to be held. */
    Optional<Meeting> nextOrdinary(@Param("councilCode") String councilCode, @Param("from") OffsetDateTime from);

    /** @return 0 when the meeting is no longer in that state and version */
    int move(
            @Param("id") long id,
            @Param("version") int version,
            @Param("from") MeetingState from,
            @Param("to") MeetingState to,
            @Param("at") OffsetDateTime at,
            @Param("by") long by);

    /** @return 0 when the meeting is no longer in that state and version */
    int postpone(
            @Param("id") long id,
            @Param("version") int version,
            @Param("from") MeetingState from,
            @Param("startsAt") OffsetDateTime startsAt,
            @Param("agendaOpensAt") OffsetDateTime agendaOpensAt,
            @Param("agendaDeadline") OffsetDateTime agendaDeadline);

    /** @return 0 when the meeting is no longer in that version */
    int arrange(
            @Param("id") long id,
            @Param("version") int version,
            @Param("place") String place,
            @Param("minutes") int minutes);

    /** Keeps with it what is open at the council now: of that the reason may speak. */
    void insertChange(@Param("meetingId") long meetingId, @Param("change") MeetingChange change);

    List<MeetingChange> changes(long meetingId);

    /** What was open at the council when the meeting was put off or cancelled. */
    Set<Subject> openAtChanges(long meetingId);

    List<Meeting> findAll(Collection<Long> ids);
}
