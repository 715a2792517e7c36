package jp.kasane.meeting.persistence;

import java.util.List;
import java.util.Optional;
import jp.kasane.meeting.NotesKind;
import jp.kasane.meeting.NotesVersion;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Notes of agenda items, and every text that was ever saved of them. */
@Mapper
public interface NotesMapper {

    /** Begins an item's notes; does nothing when they were begun already. */
    void begin(@Param("itemId") long itemId, @Param("meetingId") long meetingId);

    /** Locks the row until the transaction ends. */
    NotesHead lock(long itemId);

    Optional<NotesHead> find(long itemId);

    void move(@Param("itemId") long itemId, @Param("version") int version, @Param("last") int last);

    void insert(NotesVersion version);

    Optional<NotesVersion> version(@Param("itemId") long itemId, @Param("version") int version);

    /** Oldest first. */
    List<NotesVersion> versions(long itemId);

    /** The newest text that came from an open page. */
    Optional<NotesVersion> lastOfPage(@Param("itemId") long itemId, @Param("page") String page);

    Optional<NotesVersion> oldestClash(long itemId);

    /** Items of the meeting whose notes wait for a decision. */
    List<Long> clashing(long meetingId);

    /** The text that counts of every item of the meeting that has notes. */
    List<NotesVersion> current(long meetingId);

    /** @return 0 when it is not of that kind (any more) */
    int become(
            @Param("itemId") long itemId,
            @Param("version") int version,
            @Param("from") NotesKind from,
            @Param("to") NotesKind to);
}
