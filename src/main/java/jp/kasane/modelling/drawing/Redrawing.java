package jp.kasane.modelling.drawing;

import jp.kasane.council.LadderOutline;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.merging.Merged;

/**
 * What drawing the process from the profile would bring.
 *
 * @param version number of the active version; 0 when there is none
 * @param merged the active file and the new drawing put together
 * @param file the result, as far as collisions are decided
 * @param drawnBefore whether the last drawing is known; else every difference counts as a collision
 */
public record Redrawing(LadderOutline outline, int version, Merged merged, ModelFile file, boolean drawnBefore) {

    /** Whether the result is the active version. */
    public boolean changesNothing() {
        return version > 0 && merged.byProfile().isEmpty() && merged.undecided().isEmpty();
    }
}
