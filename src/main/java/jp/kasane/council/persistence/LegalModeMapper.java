package jp.kasane.council.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.kasane.council.LegalMode;
import org.apache.ibatis.annotations.Mapper;

/** Changes of councils' legal modes. */
@Mapper
public interface LegalModeMapper {

    /** Ends what would go on after that day. */
    int endBefore(String councilCode, LocalDate lastDay);

    int add(LegalMode mode, String reason, long by, OffsetDateTime at);
}
