package jp.kasane.retention.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.retention.RetentionRule;
import jp.kasane.retention.model.RecordKind;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** How long which kind is kept. */
@Mapper
public interface RetentionRuleMapper {

    /** The newest of each kind. */
    List<RetentionRule> current();

    /** Newest first. */
    List<RetentionRule> history();

    void insert(
            RecordKind kind, @Nullable Integer years, String reason, String source, long setBy, OffsetDateTime setAt);
}
