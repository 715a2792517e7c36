package jp.kasane.desk.web;

import java.time.OffsetDateTime;
import jp.kasane.worklist.TaskFilter;
import jp.kasane.worklist.TaskScope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filter as chosen on the page.
 *
 * @param scope null for all
 * @param late only what is late; null for everything
 * @param council code; null or empty for all
 */
record TasksWanted(
        @Nullable TaskScope scope,
        @Nullable Boolean late,
        @Nullable String council) {

    TaskFilter filter(OffsetDateTime now) {
        return new TaskFilter(
                scope == null ? TaskScope.ALL : scope,
                null,
                isLate() ? now : null,
                council == null || council.isEmpty() ? null : council);
    }

    private boolean isLate() {
        return Boolean.TRUE.equals(late);
    }

    public boolean isNarrow() {
        return scope != null && scope != TaskScope.ALL || isLate() || council != null && !council.isEmpty();
    }

    /** The list with this filter. */
    public String path() {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/tasks");
        if (scope != null && scope != TaskScope.ALL) {
            path.queryParam("scope", scope);
        }
        if (isLate()) {
            path.queryParam("late", true);
        }
        if (council != null && !council.isEmpty()) {
            path.queryParam("council", council);
        }
        return path.encode().toUriString();
    }
}
