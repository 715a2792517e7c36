package jp.kasane.decision.persistence;

import java.util.List;
import jp.kasane.shared.SubjectType;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Takes everything personal out of decision records. */
@Mapper
public interface DecisionErasureMapper {

    int blank(SubjectType type, long id);

    /** Reasons given in words, each once. */
    List<String> reasons(@Param("type") SubjectType type, @Param("id") long id);

    void replaceReason(
            @Param("type") SubjectType type,
            @Param("id") long id,
            @Param("before") String before,
            @Param("after") String after);
}
