package jp.kasane.meeting.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kasane.shared.Subject;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Takes the words out of meetings whose time of retention is over. */
@Mapper
public interface MeetingDisposalMapper {

    List<FinishedMeeting> finishedBefore(@Param("day") LocalDate day);

    /** Of what its notes, and its reasons for leaving over, putting off and cancelling, may speak. */
    Set<Subject> aboutBeside(long meetingId);

    void blankMeeting(@Param("meetingId") long meetingId, @Param("on") LocalDate on);

    void blankMinutes(@Param("meetingId") long meetingId, @Param("mark") String mark);

    void blankAmendments(@Param("meetingId") long meetingId, @Param("mark") String mark);

    void blankChanges(@Param("meetingId") long meetingId, @Param("mark") String mark);

    void blankItems(@Param("meetingId") long meetingId);

    void blankActions(@Param("meetingId") long meetingId);

    void blankLeftovers(@Param("meetingId") long meetingId);

    void blankNotes(@Param("meetingId") long meetingId);

    void blankAttendance(@Param("meetingId") long meetingId);

    void deleteReplies(@Param("meetingId") long meetingId);
}
