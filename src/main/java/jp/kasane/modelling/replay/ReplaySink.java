package jp.kasane.modelling.replay;

import java.util.List;

/** Takes what a replay finds, batch by batch. */
interface ReplaySink {

    /**
     * @param done records compared since the beginning
     * @param combinations combinations evaluated since the beginning
     * @param changes those of this batch
     * @param verdicts the replay's answers so far; changes refer to them by number
     * @return whether to go on
     */
    boolean take(long done, int combinations, List<ReplayChange> changes, Verdicts verdicts);
}
