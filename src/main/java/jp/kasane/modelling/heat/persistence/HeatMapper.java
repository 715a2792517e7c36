package jp.kasane.modelling.heat.persistence;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Counts; no statement returns anything about a person or a case. */
@Mapper
public interface HeatMapper {

    /** Of all versions of a process: visits that ended from {@code begin} to before {@code end} or have not ended. */
    List<WaitRow> waits(
            @Param("processKey") String processKey,
            @Param("begin") Date begin,
            @Param("end") Date end,
            @Param("now") Date now);

    /** Open tasks past their due date, by activity. */
    List<CountRow> late(@Param("processKey") String processKey, @Param("now") OffsetDateTime now);

    /** Proposals of a decision, by decision. */
    List<CountRow> proposals(
            @Param("decisionKeys") List<String> decisionKeys,
            @Param("begin") OffsetDateTime begin,
            @Param("end") OffsetDateTime end);

    /** Matches of rules, by rule as {@code DecisionKey/ruleId}. */
    List<CountRow> rules(
            @Param("decisionKey") String decisionKey,
            @Param("begin") OffsetDateTime begin,
            @Param("end") OffsetDateTime end);
}
