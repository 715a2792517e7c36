package jp.kasane.desk;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.council.Council;
import jp.kasane.desk.model.Cell;
import jp.kasane.desk.model.Moves;
import jp.kasane.desk.model.Wait;
import org.jspecify.annotations.Nullable;

/**
 * A council in the picture of the ladder.
 *
 * @param name short name
 * @param layerName name of its layer
 * @param days how long the oldest of what it has before it waits
 * @param moves what passed between it and the council above it
 * @param across what passed between it and others aside of the ladder
 * @param mine the viewer sits there
 * @param told whether the viewer is told its counts; else they are all zero and not to be shown
 * @param load how much it has before it, in hundredths of the council that has most
 * @param nextOn day of its next meeting
 * @param cell its place; null beside the ladder
 * @param arrowsAbove drawn between it and the council above it; null when drawn for all of its neighbours together
 * @param yard where those below it stand together; null when they do not
 * @param arrowsBelow drawn between it and all those below it; null when they have arrows of their own
 */
public record Rung(
        Council council,
        String name,
        String layerName,
        CouncilStanding standing,
        long days,
        Moves moves,
        int across,
        boolean mine,
        boolean told,
        int load,
        @Nullable LocalDate nextOn,
        @Nullable Cell cell,
        @Nullable Arrows arrowsAbove,
        @Nullable Arrows arrowsBelow,
        @Nullable Cell yard,
        List<Rung> below) {

    public Wait patience() {
        return Wait.of(days);
    }
}
