package jp.kasane.modelling.web;

import java.util.List;
import java.util.Map;
import jp.kasane.modelling.replay.ChangeFilter;
import jp.kasane.modelling.replay.Effect;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which changes to list, from the address.
 *
 * @param show {@code reason} or {@code none}; anything else lists what would have been proposed otherwise
 * @param before only those whose main answer was this
 * @param then only those whose main answer would be this
 */
record ChangesInput(
        @Nullable String show,
        @Nullable String before,
        @Nullable String then) {

    /** Part of the message key that heads the list. */
    public String kind() {
        return "reason".equals(show) || "none".equals(show) ? show : "changed";
    }

    /** The list's address, as far as this choice goes. */
    public String path(long id) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/admin/replays/" + id);
        if (!kind().equals("changed")) {
            path.queryParam("show", kind());
        }
        if (before != null) {
            path.queryParam("before", "{before}");
        }
        if (then != null) {
            path.queryParam("then", "{then}");
        }
        return path.encode()
                .buildAndExpand(Map.of("before", String.valueOf(before), "then", String.valueOf(then)))
                .toUriString();
    }

    ChangeFilter filter() {
        List<Effect> effects = switch (kind()) {
            case "reason" -> List.of(Effect.REASON);
            case "none" -> List.of(Effect.NONE);
            default -> List.of(Effect.ANSWER, Effect.COURSE);
        };
        return new ChangeFilter(effects, before, then);
    }
}
