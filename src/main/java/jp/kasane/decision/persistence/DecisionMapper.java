package jp.kasane.decision.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.kasane.shared.SubjectType;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Statements on {@code decision_record}. */
@Mapper
public interface DecisionMapper {

    /** @return the new row's id */
    long insert(DecisionRow row);

    Optional<DecisionRow> find(@Param("id") long id);

    List<DecisionRow> ofSubject(@Param("type") SubjectType type, @Param("id") long id);

    /** @return 1, or 0 when it was settled before */
    int confirm(@Param("id") long id, @Param("by") long by, @Param("at") OffsetDateTime at);

    /** @return 1, or 0 when it was settled before */
    int override(
            @Param("id") long id,
            @Param("by") long by,
            @Param("at") OffsetDateTime at,
            @Param("outcome") String outcome,
            @Param("reason") String reason);
}
