package jp.kasane.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.scripting.ExecutableScript;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;

/** Makes no script of any language, wherever one stands. */
final class NoScripts extends ScriptFactory {

    @Override
    public ExecutableScript createScriptFromResource(String language, String resource) {
        throw denied();
    }

    @Override
    public ExecutableScript createScriptFromResource(String language, Expression resource) {
        throw denied();
    }

    @Override
    public ExecutableScript createScriptFromSource(String language, String source) {
        throw denied();
    }

    @Override
    public ExecutableScript createScriptFromSource(String language, Expression source) {
        throw denied();
    }

    private static ProcessEngineException denied() {
        return new ProcessEngineException("models carry no scripts");
    }
}
