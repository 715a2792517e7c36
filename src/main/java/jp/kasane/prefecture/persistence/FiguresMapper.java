package jp.kasane.prefecture.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Counts what one municipality did in a fiscal year. Never a row of its own, always a count. */
@Mapper
public interface FiguresMapper {

    /**
     * @param from first day of the fiscal year
     * @param until its last day
     * @param today actions due before it are overdue
     */
    List<MunicipalCount> counts(
            @Param("from") LocalDate from, @Param("until") LocalDate until, @Param("today") LocalDate today);
}
