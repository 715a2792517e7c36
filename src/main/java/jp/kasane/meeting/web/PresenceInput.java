package jp.kasane.meeting.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the room.
 *
 * @param shown people who were ticked when the page was read
 * @param came people who are ticked now
 */
record PresenceInput(@Nullable List<Long> shown, @Nullable List<Long> came) {

    Set<Long> before() {
        return shown == null ? Set.of() : shown.stream().collect(Collectors.toSet());
    }

    Set<Long> now() {
        return came == null ? Set.of() : came.stream().collect(Collectors.toSet());
    }
}
