package jp.kasane.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class ExpressionGuardTest {

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

    private Object value(String text) {
        VariableContext variables = Variables.createVariables()
                .putValue("outcome", "UP")
                .putValue("returned", false)
                .asVariableContext();
        return expressions.createValueExpression(text).getValue(expressions.createElContext(variables));
    }
}
