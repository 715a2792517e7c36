package jp.kasane.engine;

import java.lang.reflect.Method;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;

/** The engine's functions (the caller's name and groups, dates, documents) are not for models. */
final class NoFunctions extends FunctionMapper {

    @Override
    public Method resolveFunction(String prefix, String localName) {
        throw new ELException("expressions in models call no functions");
    }
}
