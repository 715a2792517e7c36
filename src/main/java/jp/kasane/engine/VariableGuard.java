package jp.kasane.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/** Applies {@link VariableRules} to every value that any variable gets; a breach rolls the transaction back. */
final class VariableGuard implements HistoryEventHandler {

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity update && update.getSerializerName() != null) {
            VariableRules.check(update.getVariableName(), update.getSerializerName(), update.getTextValue());
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }
}
