package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import jp.kasane.testing.Anything;
import jp.kasane.testing.CodeContracts;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;

/** Each delegate reads and sets the variables that its contract names, no others. */
class DelegateContractTest {

    static Stream<Arguments> delegates() {
        return CodeContracts.delegates().entrySet().stream()
                .map(delegate -> Arguments.of(delegate.getKey(), delegate.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("delegates")
    void aDelegateDoesWhatItsContractSays(String name, Class<?> type) throws Exception {
        RecordedExecution execution = new RecordedExecution(Map.of("layer", "AREA", "loopCounter", 0));

        delegate(type).execute(execution.asExecution());

        DelegateContract contract = type.getAnnotation(DelegateContract.class);
        assertThat(contract).as(name).isNotNull();
        assertThat(execution.read()).containsExactlyInAnyOrder(contract.reads());
        assertThat(execution.written()).containsExactlyInAnyOrder(contract.writes());
    }

    /** With use cases that answer anything. */
    private static JavaDelegate delegate(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object[] useCases = Arrays.stream(constructor.getParameterTypes())
                .map(useCase -> Mockito.mock(useCase, new Anything()))
                .toArray();
        return (JavaDelegate) constructor.newInstance(useCases);
    }
}
