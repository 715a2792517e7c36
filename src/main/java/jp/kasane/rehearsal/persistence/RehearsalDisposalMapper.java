package jp.kasane.rehearsal.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Removes rehearsals by the fiscal year in which they ended. */
@Mapper
public interface RehearsalDisposalMapper {

    /** Fiscal years that ended before the day and of which something is kept. */
    List<Integer> years(@Param("day") LocalDate day);

    void unlink(@Param("from") LocalDate from, @Param("until") LocalDate until);

    void deleteModels(@Param("from") LocalDate from, @Param("until") LocalDate until);

    void deleteRuns(@Param("from") LocalDate from, @Param("until") LocalDate until);
}
