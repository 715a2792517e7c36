package jp.kasane.desk.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.desk.CameBack;
import jp.kasane.desk.ComingMeeting;
import jp.kasane.desk.CouncilStanding;
import jp.kasane.desk.Movement;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Counts and dates from the tables of several features. Nothing here names anybody. */
@Mapper
public interface DeskMapper {

    /** Every council, in the order of the profile. */
    List<CouncilStanding> standings(@Param("today") LocalDate today, @Param("from") OffsetDateTime from);

    /** What was carried since then, by where from, where to and what. */
    List<Movement> movements(@Param("since") OffsetDateTime since);

    /** Cases received since that day. */
    int received(@Param("since") LocalDate since);

    /** Meetings of these councils from that time on, the next one first. */
    List<ComingMeeting> coming(
            @Param("councils") String[] councils,
            @Param("personId") long personId,
            @Param("from") OffsetDateTime from,
            @Param("limit") int limit);

    /** What waits to be acknowledged by these councils, and what was returned to them since then; newest first. */
    List<CameBack> cameBack(
            @Param("councils") String[] councils, @Param("since") OffsetDateTime since, @Param("limit") int limit);
}
