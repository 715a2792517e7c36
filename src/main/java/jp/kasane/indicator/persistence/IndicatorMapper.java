package jp.kasane.indicator.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Computes indicators from records. */
@Mapper
public interface IndicatorMapper {

    /** @param until last day, included */
    List<IndicatorValue> values(@Param("from") LocalDate from, @Param("until") LocalDate until);
}
