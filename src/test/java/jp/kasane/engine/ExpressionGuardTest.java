package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class ExpressionGuardTest {

    /** Text that stands for itself. */
    private static final Map<String, Object> NEVER_EVALUATED = Map.of(
            "\\\\${found.class}", "\\${found.class}",
            "\\${found.class}", "${found.class}",
            "${'${found.getClass()}'}", "${found.getClass()}");

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final GuardedExpressionManager expressions = new GuardedExpressionManager(beans);
    private final JavaDelegate delegate = (DelegateExecution execution) -> {};

    ExpressionGuardTest() {
        beans.registerSingleton("submitToBacklogDelegate", delegate);
        beans.registerSingleton("dataSource", new Object());
    }

    @Test
    void variablesComparisonsAndDelegatesWork() {
        assertThat(value("${outcome}")).isEqualTo("UP");
        assertThat(value("${outcome == 'UP'}")).isEqualTo(true);
        assertThat(value("${returned}")).isEqualTo(false);
        assertThat(value("${'AREA'}")).isEqualTo("AREA");
        assertThat(value("${submitToBacklogDelegate}")).isSameAs(delegate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${outcome.class}",
                "${outcome.getClass().getClassLoader()}",
                "${outcome.length()}",
                "${outcome.bytes}",
                "${outcome['class']}",
                "${execution}",
                "${execution.getProcessEngineServices()}",
                "${task.delete()}",
                "${dataSource}",
                "${dataSource.connection}",
                "${submitToBacklogDelegate.execute(null)}",
                "${submitToBacklogDelegate.class}",
                "${authenticatedUserId}",
                "${T(java.lang.Runtime)}",
                "${unknown}"
            })
    void everythingElseIsDenied(String payload) {
        assertThatThrownBy(() -> value(payload)).isInstanceOf(ELException.class);
    }

    @Test
    void noExpressionOfAHostileFileGetsThrough() throws Exception {
        assertThat(HostileExpressions.all())
                .hasSizeGreaterThan(75)
                .allSatisfy(payload -> assertThatThrownBy(() -> value(payload)).isInstanceOf(ELException.class));
    }

    /** The resolver alone, as if the form of an expression were never looked at. */
    @Test
    void theResolverByItselfLetsNothingThroughEither() throws Exception {
        JuelExpressionManager formless = new JuelExpressionManager() {
            @Override
            protected ELResolver createElResolver() {
                return new GuardedResolver(ExpressionGuardTest.this.beans);
            }

            @Override
            protected FunctionMapper createFunctionMapper() {
                return new NoFunctions();
            }
        };
        for (String payload : HostileExpressions.all()) {
            if (!NEVER_EVALUATED.containsKey(payload)) {
                assertThatThrownBy(() -> value(formless, payload), payload).isInstanceOf(ELException.class);
            } else {
                assertThat(value(formless, payload)).isEqualTo(NEVER_EVALUATED.get(payload));
            }
        }
    }

    private Object value(String text) {
        return value(expressions, text);
    }

    private static Object value(JuelExpressionManager expressions, String text) {
        VariableContext variables = Variables.createVariables()
                .putValue("outcome", "UP")
                .putValue("returned", false)
                .putValue("found", true)
                .asVariableContext();
        return expressions.createValueExpression(text).getValue(expressions.createElContext(variables));
    }
}
