package jp.kasane.modelling.replay;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A recorded decision whose inputs are read when somebody needs them: most records say what another one said before. */
final class ReadPast {

    private final PastDecision past;
    private final Combination recorded;
    private @Nullable Map<String, Object> inputs;

    ReadPast(PastDecision past) {
        this.past = past;
        this.recorded = Combination.of(past.inputs());
    }

    PastDecision past() {
        return past;
    }

    /** All inputs as they were recorded. */
    Combination recorded() {
        return recorded;
    }

    Map<String, Object> inputs() {
        if (inputs == null) {
            inputs = PastJson.values(past.inputs());
        }
        return inputs;
    }
}
