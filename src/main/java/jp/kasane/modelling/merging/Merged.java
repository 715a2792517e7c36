package jp.kasane.modelling.merging;

import java.util.List;

/**
 * Two changes put together.
 *
 * @param text of the file, with what was decided; where nothing was, as it was changed by hand
 * @param byProfile what becomes different from the file as it is now
 * @param byHand what was changed by hand since the last drawing and stays
 * @param lost what was made by hand, or is new in the drawing, and cannot stay because what it hung on is gone
 * @param collisions what cannot be both, decided or not
 * @param undecided keys of those that nobody has decided
 */
public record Merged(
        String text,
        List<Change> byProfile,
        List<Change> byHand,
        List<Change> lost,
        List<Collision> collisions,
        List<String> undecided) {

    public Merged {
        byProfile = List.copyOf(byProfile);
        byHand = List.copyOf(byHand);
        lost = List.copyOf(lost);
        collisions = List.copyOf(collisions);
        undecided = List.copyOf(undecided);
    }
}
