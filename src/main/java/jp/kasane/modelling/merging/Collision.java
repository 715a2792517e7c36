package jp.kasane.modelling.merging;

import org.jspecify.annotations.Nullable;

/**
 * Something that was changed by hand and that the profile wants otherwise.
 *
 * @param element id
 * @param name of the element; its id when it has none
 * @param kind of the element, e.g. {@code userTask}
 * @param trait what of it: {@code element} for being there at all, {@code place}, {@code name-place}, {@code look}, or the
 *     name of an attribute or child
 * @param before what was drawn last; null when nothing was
 * @param byHand what it is now; null when it was removed
 * @param wanted what the profile wants; null when it shall go
 */
public record Collision(
        String element,
        String name,
        String kind,
        String trait,
        @Nullable String before,
        @Nullable String byHand,
        @Nullable String wanted) {

    /** By which a decision names it. */
    public String key() {
        return element + "/" + trait;
    }
}
