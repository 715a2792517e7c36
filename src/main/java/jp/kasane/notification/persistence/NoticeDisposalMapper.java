package jp.kasane.notification.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Removes notices by the fiscal year in which they were written. */
@Mapper
public interface NoticeDisposalMapper {

    /** Fiscal years that ended before the day and of which notices are kept. */
    List<Integer> years(@Param("day") LocalDate day);

    int delete(@Param("from") LocalDate from, @Param("until") LocalDate until);
}
