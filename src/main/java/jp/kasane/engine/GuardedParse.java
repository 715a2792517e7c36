package jp.kasane.engine;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;

/** Lets {@link ModelGuard} see a model before the engine makes anything of it; some of that would run code already. */
final class GuardedParse extends BpmnParse {

    GuardedParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseRootElement() {
        ModelGuard.check(
                getRootElement(), (element, name) -> addError(name + " is not allowed: models carry no code", element));
        if (!hasErrors()) {
            super.parseRootElement();
        }
    }
}
