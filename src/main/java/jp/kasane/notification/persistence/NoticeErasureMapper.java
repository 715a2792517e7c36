package jp.kasane.notification.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Removes notices about a case. */
@Mapper
public interface NoticeErasureMapper {

    int delete(@Param("caseNumber") String caseNumber);
}
