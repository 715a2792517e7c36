package jp.kasane.escalation.persistence;

import java.util.Collection;
import java.util.List;
import jp.kasane.privacy.rendition.ErasedTexts;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Takes everything personal out of referrals and of the monitoring of a case. */
@Mapper
public interface LadderErasureMapper {

    List<Long> referrals(long caseId);

    long openReferrals(long caseId);

    /** Every text of referrals, each once. */
    List<String> texts(@Param("ids") Collection<Long> ids);

    /** Puts other texts in the place of those that named somebody. */
    void maskReferrals(@Param("ids") Collection<Long> ids, @Param("texts") ErasedTexts texts);

    void blankReferrals(long caseId);

    void blankMonitoring(long caseId);
}
