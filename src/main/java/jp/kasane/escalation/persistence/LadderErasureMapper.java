package jp.kasane.escalation.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** Takes everything personal out of referrals and of the monitoring of a case. */
@Mapper
public interface LadderErasureMapper {

    List<Long> referrals(long caseId);

    long openReferrals(long caseId);

    void blankReferrals(long caseId);

    void blankMonitoring(long caseId);
}
