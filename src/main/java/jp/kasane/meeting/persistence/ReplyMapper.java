package jp.kasane.meeting.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.kasane.meeting.NewReply;
import jp.kasane.meeting.OpenInvitation;
import jp.kasane.meeting.Reply;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Table {@code meeting_replies}. */
@Mapper
public interface ReplyMapper {

    List<Reply> of(long meetingId);

    Optional<Reply> find(@Param("meetingId") long meetingId, @Param("personId") long personId);

    /** Who typed the remarks. */
    List<RemarkAuthor> remarkAuthors(long meetingId);

    /** Adds the answer, or changes it and counts its version. */
    void put(
            @Param("meetingId") long meetingId,
            @Param("personId") long personId,
            @Param("reply") NewReply reply,
            @Param("by") long by,
            @Param("at") OffsetDateTime at);

    void clear(long meetingId);

    /** Invitations of the person to convened meetings that start at or after the instant, soonest first. */
    List<OpenInvitation> openInvitations(
            @Param("personId") long personId, @Param("from") OffsetDateTime from, @Param("rows") int rows);
}
