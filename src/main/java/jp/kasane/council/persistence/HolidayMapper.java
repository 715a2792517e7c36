package jp.kasane.council.persistence;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.council.Holiday;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The editable table of holidays. */
@Mapper
public interface HolidayMapper {

    List<LocalDate> dates();

    List<Holiday> between(@Param("first") LocalDate first, @Param("last") LocalDate last);

    int put(Holiday holiday);

    int delete(@Param("date") LocalDate date);
}
