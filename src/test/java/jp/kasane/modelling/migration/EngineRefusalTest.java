package jp.kasane.modelling.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineRefusalTest {

    /** Sentences of the engine that the product carries. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There is no migration instruction for this instance's activity | no-place
            The type of the source activity is not supported for activity instance migration | unsupported
            The variable 'x' exists in both, this scope and concurrent local in the parent scope. Migrating to a non-scope activity would overwrite one of them. | variables
            The closest mapped ancestor 'a' is mapped to scope 'b' which is not an ancestor of target scope 'c' | nesting
            Target activity 'a' is a descendant of multi-instance body 'b' that is not mapped from the source process definition. | repetition
            The target gateway must have at least the same number of incoming sequence flows that the source gateway has | ways
            The gateway's flow scope 'x' must be mapped | nesting
            Only one gateway can be mapped to gateway 'g' | one-gateway
            The source activity's event scope (a) must be mapped to the target activity's event scope (b) | host
            Transition instance is assigned to a sequence flow that cannot be matched in the target activity | job
            Activities have incompatible types (a is not compatible with b) | kind
            Something that nobody has seen yet | engine
            """)
    void sentencesOfTheEngineAreTold(String sentence, String code) {
        assertThat(EngineRefusal.codeOf(List.of(sentence))).isEqualTo(code);
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(ResourceBundle.getBundle("messages/modelling", language)
                            .containsKey("modelling.migration.why." + code))
                    .isTrue();
        }
    }
}
