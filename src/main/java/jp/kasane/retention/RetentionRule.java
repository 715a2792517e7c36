package jp.kasane.retention;

import java.time.OffsetDateTime;
import jp.kasane.retention.model.RecordKind;
import jp.kasane.retention.model.RetentionPeriod;
import org.jspecify.annotations.Nullable;

/**
 * For how long a municipality keeps a kind of record.
 *
 * @param reason why it was set so; null where the default holds
 * @param source rule on which it rests, e.g. 氷見市文書管理規程 別表第2
 */
public record RetentionRule(
        RecordKind kind,
        @Nullable Integer years,
        @Nullable String reason,
        @Nullable String source,
        @Nullable Long setBy,
        @Nullable OffsetDateTime setAt) {

    public RetentionPeriod period() {
        return new RetentionPeriod(years);
    }

    static RetentionRule standard(RecordKind kind) {
        return new RetentionRule(kind, kind.standard().years(), null, null, null, null);
    }
}
