package jp.kasane.systembuilding.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of an issue's history.
 *
 * @param key message of the sentence; its argument is who did it
 * @param who null for Kasane itself
 * @param words what the person wrote; null when nothing
 * @param path page that the sentence leads to; null when none
 * @param pathLabel message key of the link
 */
record IssueLine(
        OffsetDateTime at,
        String key,
        @Nullable String who,
        @Nullable String words,
        @Nullable String path,
        @Nullable String pathLabel) {}
