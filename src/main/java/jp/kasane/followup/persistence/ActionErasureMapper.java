package jp.kasane.followup.persistence;

import java.util.List;
import jp.kasane.shared.Subject;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Takes everything personal out of actions. */
@Mapper
public interface ActionErasureMapper {

    List<Long> ids(@Param("subject") Subject subject);

    List<Long> assigned(@Param("personId") long personId);

    long open(@Param("subject") Subject subject);

    void blankActions(@Param("subject") Subject subject, @Param("title") String title);

    void blankChanges(@Param("subject") Subject subject);
}
