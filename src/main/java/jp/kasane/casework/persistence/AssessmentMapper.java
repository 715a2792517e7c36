package jp.kasane.casework.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.kasane.casework.Assessment;
import org.apache.ibatis.annotations.Mapper;

/** Assessments; all are kept, the last one counts. */
@Mapper
public interface AssessmentMapper {

    void insert(long caseId, Assessment assessment, OffsetDateTime at, long by, long decisionRecord);

    Optional<Assessment> last(long caseId);

    /** Newest first. */
    List<AssessmentRow> all(long caseId, int limit);
}
