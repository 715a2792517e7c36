package jp.kasane.modelling.replay;

import java.util.List;

/** Tells what is or was answered to past decisions. */
interface AnswerSource {

    /** @return numbers of the answers among the replay's verdicts, in the order of the records */
    int[] answers(List<ReadPast> records);
}
