package jp.kasane.modelling.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Removes replays by the fiscal year in which they ended. */
@Mapper
public interface ReplayDisposalMapper {

    /** Fiscal years that ended before the day and of which something is kept. */
    List<Integer> years(@Param("day") LocalDate day);

    void deleteChanges(@Param("from") LocalDate from, @Param("until") LocalDate until);

    void deleteCounts(@Param("from") LocalDate from, @Param("until") LocalDate until);

    void deleteVerdicts(@Param("from") LocalDate from, @Param("until") LocalDate until);

    void deleteReplays(@Param("from") LocalDate from, @Param("until") LocalDate until);
}
