package jp.kasane.modelling.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.modelling.replay.PastDecision;
import jp.kasane.modelling.replay.RecordedPeriod;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;

/** Looks across: decision records with the districts of their cases. Reads only. */
@Mapper
public interface PastDecisionMapper {

    long count(@Param("key") String key, @Param("from") OffsetDateTime from, @Param("before") OffsetDateTime before);

    /** In the order of time; to be read and closed within the caller's transaction. */
    Cursor<PastDecision> stream(
            @Param("key") String key, @Param("from") OffsetDateTime from, @Param("before") OffsetDateTime before);

    /** One entry a decision that has records. */
    List<RecordedPeriod> periods();
}
