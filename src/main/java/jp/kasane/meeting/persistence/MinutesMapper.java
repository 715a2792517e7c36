package jp.kasane.meeting.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.kasane.meeting.Minutes;
import jp.kasane.meeting.MinutesAmendment;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Minutes and the trace of their amendments. */
@Mapper
public interface MinutesMapper {

    void insert(
            @Param("meetingId") long meetingId,
            @Param("text") String text,
            @Param("draftedAt") OffsetDateTime draftedAt);

    Optional<Minutes> find(long meetingId);

    /** @return 0 when somebody else amended or approved them meanwhile */
    int amend(@Param("meetingId") long meetingId, @Param("version") int version, @Param("text") String text);

    /** @return 0 when they are approved already, or changed meanwhile */
    int approve(
            @Param("meetingId") long meetingId,
            @Param("version") int version,
            @Param("by") long by,
            @Param("at") OffsetDateTime at);

    void distribute(@Param("meetingId") long meetingId, @Param("at") OffsetDateTime at);

    void insertAmendment(@Param("meetingId") long meetingId, @Param("amendment") MinutesAmendment amendment);

    /** Oldest first. */
    List<MinutesAmendment> amendments(long meetingId);
}
