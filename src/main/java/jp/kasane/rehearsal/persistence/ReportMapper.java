package jp.kasane.rehearsal.persistence;

import java.util.List;
import jp.kasane.rehearsal.model.RehearsalReport.CouncilYear;
import jp.kasane.rehearsal.model.RehearsalReport.FollowUps;
import jp.kasane.rehearsal.model.RehearsalReport.IssueOutcome;
import org.apache.ibatis.annotations.Mapper;

/** What the year left behind. */
@Mapper
public interface ReportMapper {

    List<CaseEnd> caseEnds();

    /** Councils that deliberated, in the order of their sessions. */
    List<PathStep> path();

    List<ReferralStep> referrals();

    List<CouncilYear> councilYears();

    FollowUps followUps();

    List<IssueOutcome> issues();
}
