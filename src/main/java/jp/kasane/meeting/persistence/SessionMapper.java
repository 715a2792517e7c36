package jp.kasane.meeting.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.meeting.SessionSpell;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Table {@code meeting_session_spells}. */
@Mapper
public interface SessionMapper {

    /** Ends the one that runs, if any. */
    void end(@Param("meetingId") long meetingId, @Param("at") OffsetDateTime at);

    void begin(
            @Param("meetingId") long meetingId,
            @Param("itemId") long itemId,
            @Param("at") OffsetDateTime at,
            @Param("by") long by);

    /** Oldest first. */
    List<SessionSpell> spells(long meetingId);
}
