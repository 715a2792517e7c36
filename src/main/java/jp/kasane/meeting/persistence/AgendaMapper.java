package jp.kasane.meeting.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.AgreedAction;
import jp.kasane.meeting.Leftover;
import jp.kasane.shared.Subject;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Agenda items, what was left over, and what was agreed. */
@Mapper
public interface AgendaMapper {

    /** In the order of the agenda. */
    List<AgendaItem> items(long meetingId);

    Optional<AgendaItem> item(long itemId);

    /** What stands or ever stood on the agenda, also when it was taken off or the meeting was cancelled. */
    Set<Subject> everOn(long meetingId);

    /** Adds the item, or moves it when it stands on the agenda already. */
    void put(AgendaRow row);

    void remove(@Param("meetingId") long meetingId, @Param("backlogItemIds") Collection<Long> backlogItemIds);

    /** Takes the item off whatever agenda it stands on, when it was not concluded. */
    void removeFromAgendas(long backlogItemId);

    void clear(long meetingId);

    void conclude(ConclusionRow row);

    List<Leftover> leftovers(long meetingId);

    void insertLeftovers(@Param("meetingId") long meetingId, @Param("leftovers") List<Leftover> leftovers);

    void clearLeftovers(long meetingId);

    /** Of the whole meeting, in the order in which they were agreed. */
    List<AgreedActionRow> actions(long meetingId);

    void insertActions(@Param("itemId") long itemId, @Param("actions") List<AgreedAction> actions);

    void clearActions(long itemId);
}
