package jp.kasane.casework;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may know of a case at a council, besides its chair and secretariat (そのケースの出席者名簿).
 *
 * @param people ids of those who are admitted
 * @param liftedAt when it was replaced or lifted; null while in force
 */
public record CaseList(
        long id,
        String councilCode,
        List<Long> people,
        String reason,
        OffsetDateTime setAt,
        long setBy,
        @Nullable OffsetDateTime liftedAt,
        @Nullable Long liftedBy) {

    CaseList worded(String told) {
        return new CaseList(id, councilCode, people, told, setAt, setBy, liftedAt, liftedBy);
    }

    public boolean isInForce() {
        return liftedAt == null;
    }
}
