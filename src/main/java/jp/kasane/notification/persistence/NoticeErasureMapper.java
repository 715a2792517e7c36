package jp.kasane.notification.persistence;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Removes notices about a case. */
@Mapper
public interface NoticeErasureMapper {

    /** What people were told about a case, as rows of {@link jp.kasane.privacy.HeldRecord}; not whom. */
    List<Map<String, Object>> about(@Param("caseNumber") String caseNumber);

    int delete(@Param("caseNumber") String caseNumber);
}
