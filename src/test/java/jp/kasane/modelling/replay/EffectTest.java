package jp.kasane.modelling.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How two answers differ. */
class EffectTest {

    @Test
    void theMainAnswerCountsMost() {
        assertThat(effect(Map.of("outcome", "UP"), Map.of("outcome", "CONTINUE")))
                .isEqualTo(Effect.COURSE);
        assertThat(effect(Map.of("outcome", "UP", "share", false), Map.of("outcome", "UP", "share", true)))
                .isEqualTo(Effect.ANSWER);
        assertThat(effect(Map.of("outcome", "UP", "reasonCode", "A"), Map.of("outcome", "UP", "reasonCode", "B")))
                .isEqualTo(Effect.REASON);
        assertThat(effect(Map.of("outcome", "UP"), Map.of("outcome", "UP"))).isEqualTo(Effect.SAME);
    }

    @Test
    void oneNumberIsOneNumberHoweverItIsWritten() {
        assertThat(effect(Map.of("outcome", 7), Map.of("outcome", 7.0))).isEqualTo(Effect.SAME);
        assertThat(effect(Map.of("outcome", 7L), Map.of("outcome", new BigDecimal("7.00"))))
                .isEqualTo(Effect.SAME);
        assertThat(effect(Map.of("outcome", 7), Map.of("outcome", "7.5"))).isEqualTo(Effect.COURSE);
    }

    @Test
    void anOutputThatOnlyOneHasIsNotCompared() {
        assertThat(effect(Map.of("outcome", "UP"), Map.of("outcome", "UP", "added", 1)))
                .isEqualTo(Effect.SAME);
        assertThat(effect(Map.of("other", "UP"), Map.of("outcome", "UP"))).isEqualTo(Effect.COURSE);
    }

    @Test
    void withoutAnAnswerNothingIsSame() {
        Verdict none = Verdict.none(Failure.NO_RULE, "");

        assertThat(Effect.of(none, none, "outcome")).isEqualTo(Effect.NONE);
    }

    private static Effect effect(Map<String, Object> before, Map<String, Object> after) {
        return Effect.of(Verdict.answer(before, List.of()), Verdict.answer(after, List.of()), "outcome");
    }
}
