package jp.kasane.casework.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kasane.casework.CaseRef;
import org.apache.ibatis.annotations.Mapper;

/** Takes everything personal out of a closed case's rows. */
@Mapper
public interface CaseErasureMapper {

    List<CaseRef> closedBefore(LocalDate day);

    Optional<LocalDate> closedOn(long caseId);

    /** @return 0 when it was erased before */
    int lock(long caseId);

    /** @return 0 when the case is not closed */
    int blankCase(long caseId, String title, LocalDate on);

    int deleteMembers(long caseId);

    int blankAssessments(long caseId);

    int blankTimeline(long caseId);

    int blankRecalls(long caseId);

    int blankAdmissions(long caseId);

    int deleteSearch(long caseId);

    /** Why the case was narrowed to a list of its own, as rows of {@link jp.kasane.privacy.HeldRecord}. */
    List<Map<String, Object>> admissions(long caseId);
}
