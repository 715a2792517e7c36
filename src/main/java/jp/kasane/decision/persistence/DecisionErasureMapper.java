package jp.kasane.decision.persistence;

import jp.kasane.shared.SubjectType;
import org.apache.ibatis.annotations.Mapper;

/** Takes everything personal out of decision records. */
@Mapper
public interface DecisionErasureMapper {

    int blank(SubjectType type, long id);
}
