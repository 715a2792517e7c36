package jp.kasane.casework.persistence;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** What happened to a case. Rows are added, never changed. */
@Mapper
public interface TimelineMapper {

    void insert(long caseId, String kind, String details, long actorId, OffsetDateTime at);

    /** Oldest first. */
    List<TimelineRow> page(long caseId, long after, int limit);

    /** Those of these kinds, oldest first. */
    List<TimelineRow> ofKinds(long caseId, Collection<String> kinds);
}
