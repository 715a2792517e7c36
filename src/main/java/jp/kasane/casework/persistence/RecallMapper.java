package jp.kasane.casework.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.kasane.casework.Recall;
import jp.kasane.privacy.RecallMeasure;
import org.apache.ibatis.annotations.Mapper;

/** What follows from withdrawn consents. */
@Mapper
public interface RecallMapper {

    long insert(long caseId, long consentId, String councilCode, RecallMeasure measure, OffsetDateTime at);

    Optional<Recall> find(long id);

    /** Open ones first, then the newest. */
    List<Recall> ofCouncil(String councilCode, int limit);

    List<Recall> ofCase(long caseId);

    /** @return 0 when it was done before */
    int done(long id, OffsetDateTime at, long by, String result);
}
