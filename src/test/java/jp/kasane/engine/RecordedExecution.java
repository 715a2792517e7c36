package jp.kasane.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** An execution whose variables all have a value, and that remembers which were asked for and which were set. */
final class RecordedExecution {

    private final Map<String, Object> values;
    private final Set<String> read = new TreeSet<>();
    private final Set<String> written = new TreeSet<>();

    /** @param values of variables that are not an id */
    RecordedExecution(Map<String, Object> values) {
        this.values = values;
    }

    DelegateExecution asExecution() {
        return (DelegateExecution) Proxy.newProxyInstance(
                DelegateExecution.class.getClassLoader(),
                new Class<?>[] {DelegateExecution.class},
                (proxy, method, arguments) -> answer(method, arguments));
    }

    Set<String> read() {
        return read;
    }

    Set<String> written() {
        return written;
    }

    private Object answer(Method method, Object[] arguments) {
        switch (method.getName()) {
            case "getVariable" -> {
                read.add((String) arguments[0]);
                return values.getOrDefault((String) arguments[0], 1L);
            }
            case "setVariable", "setVariableLocal" -> written.add((String) arguments[0]);
            case "setVariables", "setVariablesLocal" ->
                ((Map<?, ?>) arguments[0]).keySet().forEach(name -> written.add((String) name));
            default -> throw new UnsupportedOperationException(method.getName());
        }
        return null;
    }
}
