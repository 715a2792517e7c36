package jp.kasane.engine;

import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Deployed BPMN is code. This keeps its expressions to two things: names of process variables and names of declared
 * delegates. Whatever has another form is refused when it is made, that is at deployment; whatever means something else
 * (methods, properties, classes, functions, other beans) is denied by {@link GuardedResolver} when it is evaluated.
 */
final class GuardedExpressionManager extends JuelExpressionManager {

    private final ListableBeanFactory beans;

    GuardedExpressionManager(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Expression createExpression(String expression) {
        return super.createExpression(allowed(expression));
    }

    @Override
    public ValueExpression createValueExpression(String expression) {
        return super.createValueExpression(allowed(expression));
    }

    @Override
    protected ELResolver createElResolver() {
        return new GuardedResolver(beans);
    }

    @Override
    protected FunctionMapper createFunctionMapper() {
        return new NoFunctions();
    }

    private static String allowed(String expression) {
        if (!ExpressionForm.isKeptBy(expression)) {
            throw new ELException("expressions in models may only name a variable or compare it with a literal");
        }
        return expression;
    }
}
