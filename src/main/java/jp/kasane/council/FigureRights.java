package jp.kasane.council;

import jp.kasane.shared.Actor;

/** Who may read how many cases wait at councils other than their own. Told by the feature that knows who may see cases. */
public interface FigureRights {

    /** Else only figures of the councils at which the person sits. */
    boolean exactEverywhere(Actor actor);
}
