package jp.kasane.modelling.replay;

import org.jspecify.annotations.Nullable;

/**
 * A row of {@code modelling_replay_verdict}; outputs and rules are JSON text.
 *
 * @param headline the main answer; empty when there is none
 */
public record VerdictRow(
        int number,
        String outputs,
        String rules,
        String headline,
        @Nullable Failure failure,
        String detail) {

    static VerdictRow of(int number, Verdict verdict, String headline) {
        return new VerdictRow(
                number,
                PastJson.write(verdict.outputs()),
                PastJson.write(verdict.rules()),
                verdict.output(headline),
                verdict.failure(),
                verdict.detail());
    }

    Verdict verdict() {
        return failure == null
                ? Verdict.answer(PastJson.values(outputs), PastJson.names(rules))
                : Verdict.none(failure, detail);
    }
}
