package jp.kasane.casework.persistence;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;

/** Takes everything personal out of a closed case's rows. */
@Mapper
public interface CaseErasureMapper {

    /** @return 0 when the case is not closed */
    int blankCase(long caseId, String title, LocalDate on);

    int deleteMembers(long caseId);

    int blankAssessments(long caseId);

    int blankTimeline(long caseId);

    int deleteSearch(long caseId);
}
