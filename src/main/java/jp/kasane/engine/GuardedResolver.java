package jp.kasane.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/** Resolves variables and {@link JavaDelegate} beans by name and denies everything else. */
final class GuardedResolver extends ELResolver {

    private final ListableBeanFactory beans;

    GuardedResolver(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base != null || !(property instanceof String name)) {
            throw denied();
        }
        context.setPropertyResolved(true);
        if (context.getContext(VariableScope.class) instanceof VariableScope scope && scope.hasVariable(name)) {
            return scope.getVariable(name);
        }
        if (context.getContext(VariableContext.class) instanceof VariableContext values
                && values.containsVariable(name)) {
            return values.resolve(name).getValue();
        }
        if (beans.containsBean(name) && beans.isTypeMatch(name, JavaDelegate.class)) {
            return beans.getBean(name);
        }
        throw new ELException("no process variable and no delegate is called " + name);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        throw denied();
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        throw denied();
    }

    @Override
    public Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        throw denied();
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return String.class;
    }

    private static ELException denied() {
        return new ELException("expressions in models may only name process variables and declared delegates");
    }
}
