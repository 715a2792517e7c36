package jp.kasane.escalation.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.kasane.escalation.ClosingReason;
import jp.kasane.escalation.Monitoring;
import jp.kasane.escalation.MonitoringResult;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on {@code escalation_monitoring}. */
@Mapper
public interface MonitoringMapper {

    void insert(
            @Param("caseId") long caseId,
            @Param("cycle") int cycle,
            @Param("round") int round,
            @Param("dueOn") LocalDate dueOn);

    /** The one that is still to be done. */
    Optional<Monitoring> open(@Param("caseId") long caseId);

    Optional<Monitoring> last(@Param("caseId") long caseId);

    List<Monitoring> ofCase(@Param("caseId") long caseId);

    /** @return 1, or 0 when it was done before */
    int done(
            @Param("id") long id,
            @Param("result") MonitoringResult result,
            @Param("closingReason") @Nullable ClosingReason closingReason,
            @Param("note") @Nullable String note,
            @Param("by") long by,
            @Param("at") OffsetDateTime at);

    /** Those that are due on the day or before, not done and not told of. */
    List<Monitoring> due(@Param("today") LocalDate today);

    int told(@Param("id") long id, @Param("on") LocalDate on);
}
