package jp.kasane.meeting.persistence;

import java.util.List;
import jp.kasane.meeting.Attendance;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Table {@code meeting_attendance}. */
@Mapper
public interface AttendanceMapper {

    /** In the order in which they were entered. */
    List<Attendance> of(long meetingId);

    boolean isInvited(@Param("meetingId") long meetingId, @Param("personId") long personId);

    void insertAll(@Param("meetingId") long meetingId, @Param("people") List<Attendance> people);

    void clear(long meetingId);
}
