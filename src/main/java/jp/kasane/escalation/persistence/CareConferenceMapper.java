package jp.kasane.escalation.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.kasane.escalation.CareConference;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Statements on {@code escalation_care_conference}. */
@Mapper
public interface CareConferenceMapper {

    long insert(
            @Param("caseId") long caseId,
            @Param("councilCode") String councilCode,
            @Param("referralId") long referralId,
            @Param("decisionRecordId") long decisionRecordId,
            @Param("summonedAt") OffsetDateTime summonedAt,
            @Param("deadline") OffsetDateTime deadline);

    /** The one whose policy is not on record yet. */
    Optional<CareConference> open(@Param("caseId") long caseId);

    Optional<CareConference> last(@Param("caseId") long caseId);

    List<CareConference> ofCase(@Param("caseId") long caseId);

    int alerted(@Param("id") long id, @Param("at") OffsetDateTime at);

    /** @return 1, or 0 when it was convened before */
    int convene(@Param("id") long id, @Param("by") long by, @Param("at") OffsetDateTime at);

    int held(
            @Param("id") long id,
            @Param("meetingId") long meetingId,
            @Param("itemId") long itemId,
            @Param("heldOn") LocalDate heldOn);

    int policyRecorded(@Param("id") long id, @Param("at") OffsetDateTime at);
}
