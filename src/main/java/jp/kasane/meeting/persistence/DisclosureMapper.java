package jp.kasane.meeting.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.casework.DisclosureChange;
import jp.kasane.meeting.DisclosureChanged;
import jp.kasane.privacy.DisclosureLevel;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** How openly cases stand on agendas, and how that changed. */
@Mapper
public interface DisclosureMapper {

    /**
     * Cases on agendas of meetings that are not closed. Their meetings are locked until the transaction ends.
     *
     * @param caseId only of this case; null for all
     * @param councilCode only of this council; null for all
     */
    List<StampedItem> open(@Nullable Long caseId, @Nullable String councilCode);

    void stamp(long itemId, DisclosureLevel level);

    void insertChange(
            StampedItem item, DisclosureLevel levelNow, DisclosureChange reason, boolean papersOut, OffsetDateTime at);

    /** Oldest first. */
    List<DisclosureChanged> changes(long meetingId);

    /** @return how many were waiting for it */
    int confirm(long meetingId, OffsetDateTime at, long by);

    /**
     * Meetings of the council for which papers with the case's names went out, newest first.
     *
     * @param since from when on a single member was named beside others who were not; null for nobody
     * @param until when names ended; papers that went out later have another legal basis
     */
    List<Long> meetingsWithNames(long caseId, String councilCode, @Nullable OffsetDateTime since, OffsetDateTime until);
}
