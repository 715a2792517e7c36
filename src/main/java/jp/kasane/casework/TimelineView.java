package jp.kasane.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param text the same in Japanese
 * @param actor name of who did it; null for Kasane itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineView(
        long id,
        OffsetDateTime at,
        String kind,
        String text,
        Map<String, String> details,
        @Nullable String actor) {}
