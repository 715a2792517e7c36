package jp.kasane.engine;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Deployed BPMN is code. This keeps its expressions to two things: names of process variables and names of declared
 * delegates. Everything else (methods, properties, classes, other beans) is denied by {@link GuardedResolver}.
 */
final class GuardedExpressionManager extends JuelExpressionManager {

    private final ListableBeanFactory beans;

    GuardedExpressionManager(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    protected ELResolver createElResolver() {
        return new GuardedResolver(beans);
    }
}
