package jp.kasane.engine;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link EraseTrails} by the engine's own bulk deletion, which also takes its byte arrays along. */
@Component
class CamundaTrailErasure implements EraseTrails {

    private final HistoryService history;

    CamundaTrailErasure(HistoryService history) {
        this.history = history;
    }

    @Override
    public boolean isRunning(String businessKey) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .unfinished()
                        .count()
                > 0;
    }

    @Override
    @Transactional
    public int of(String businessKey) {
        List<HistoricProcessInstance> runs = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
        if (runs.stream().anyMatch(run -> run.getEndTime() == null)) {
            throw new IllegalStateException("a process that still runs cannot be erased");
        }
        if (!runs.isEmpty()) {
            runs.stream().map(HistoricProcessInstance::getId).forEach(this::deleteOperations);
            history.deleteHistoricProcessInstancesBulk(
                    runs.stream().map(HistoricProcessInstance::getId).toList());
        }
        return runs.size();
    }

    /** The engine keeps its log of operations when it deletes an instance. */
    private void deleteOperations(String instanceId) {
        history.createUserOperationLogQuery()
                .processInstanceId(instanceId)
                .list()
                .forEach(entry -> history.deleteUserOperationLogEntry(entry.getId()));
    }
}
