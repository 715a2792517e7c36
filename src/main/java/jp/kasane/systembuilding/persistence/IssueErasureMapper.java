package jp.kasane.systembuilding.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Takes the people of a case out of the texts of the community issues that it fed. */
@Mapper
public interface IssueErasureMapper {

    /** Issues that wait for this case, or this case for them. */
    long open(@Param("caseId") long caseId);

    void maskIssues(@Param("caseId") long caseId, @Param("words") String words, @Param("mark") String mark);

    void maskChanges(@Param("caseId") long caseId, @Param("words") String words, @Param("mark") String mark);
}
