package jp.kasane.meeting.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kasane.meeting.BacklogCount;
import jp.kasane.meeting.BacklogEntry;
import jp.kasane.meeting.BacklogItem;
import jp.kasane.meeting.BacklogState;
import jp.kasane.shared.Subject;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Table {@code meeting_backlog}. */
@Mapper
public interface BacklogMapper {

    long insert(
            @Param("entry") BacklogEntry entry,
            @Param("state") BacklogState state,
            @Param("enteredOn") LocalDate enteredOn);

    Optional<BacklogItem> find(long id);

    /** Locks the row until the transaction ends. */
    Optional<BacklogItem> lock(long id);

    List<BacklogItem> findAll(@Param("ids") Collection<Long> ids);

    /** What is not concluded and not withdrawn, oldest first. */
    List<BacklogItem> open(
            @Param("councilCode") String councilCode, @Param("after") @Nullable Long after, @Param("rows") int rows);

    /** What that is about, each once. */
    List<Subject> openSubjects(String councilCode);

    /** How much waits at each of the councils that has anything, counted up to {@code most}, and since when. */
    List<BacklogCount> counts(@Param("councilCodes") Collection<String> councilCodes, @Param("most") int most);

    /** What waits or awaits acceptance, oldest first. */
    List<BacklogItem> waiting(@Param("councilCode") String councilCode, @Param("rows") int rows);

    /** @return 0 when it is not in that state (any more) */
    int move(@Param("id") long id, @Param("from") BacklogState from, @Param("to") BacklogState to);

    /** Everything that stands on the meeting's agenda. */
    int moveAgenda(@Param("meetingId") long meetingId, @Param("to") BacklogState to);

    /** Counts one more meeting for whatever the meeting left over and still waits. */
    int carryOver(long meetingId);
}
