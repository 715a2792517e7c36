package jp.kasane.modelling.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are looked at.
 *
 * @param before only those whose main answer was this; null for any
 * @param after only those whose main answer would be this; null for any
 */
public record ChangeFilter(
        List<Effect> effects,
        @Nullable String before,
        @Nullable String after) {}
