package jp.kasane.systembuilding.persistence;

import java.util.List;
import java.util.Map;
import jp.kasane.privacy.rendition.ErasedTexts;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Takes the people of a case out of the texts of the community issues that it fed, and of those that were split from
 * or merged with them.
 */
@Mapper
public interface IssueErasureMapper {

    /** Issues that wait for this case, or this case for them. */
    long open(@Param("caseId") long caseId);

    List<Long> issues(@Param("caseId") long caseId);

    /** Those issues, as rows of {@link jp.kasane.privacy.HeldRecord}. */
    List<Map<String, Object>> fed(@Param("caseId") long caseId);

    /** Why they were changed. */
    List<Map<String, Object>> changes(@Param("caseId") long caseId);

    /** The other cases that fed them. */
    List<Long> others(@Param("caseId") long caseId);

    /** Every text of those issues and of their changes, each once. */
    List<String> texts(@Param("caseId") long caseId);

    /** Puts other texts in the place of those that named somebody. */
    void maskIssues(@Param("caseId") long caseId, @Param("texts") ErasedTexts texts);

    void maskChanges(@Param("caseId") long caseId, @Param("texts") ErasedTexts texts);
}
