package jp.kasane.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.kasane.shared.ProblemException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link Processes} on the Camunda 7 engine, always inside the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaProcesses implements Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;

    CamundaProcesses(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void start(String processKey, String businessKey, Map<String, ?> variables) {
        conflictsToldPlainly(
                () -> runtime.startProcessInstanceByKey(processKey, businessKey, new HashMap<>(variables)));
    }

    @Override
    public void correlate(String messageName, String businessKey, Map<String, ?> variables) {
        if (!tryCorrelate(messageName, businessKey, variables)) {
            throw ProblemException.conflict("engine.nothing-waits", messageName);
        }
    }

    @Override
    public boolean tryCorrelate(String messageName, String businessKey, Map<String, ?> variables) {
        // looked up first: an engine command that fails would mark the caller's transaction for rollback
        List<Execution> waiting = runtime.createExecutionQuery()
                .messageEventSubscriptionName(messageName)
                .processInstanceBusinessKey(businessKey)
                .list();
        if (waiting.isEmpty()) {
            return false;
        }
        if (waiting.size() > 1) {
            throw new IllegalStateException(waiting.size() + " executions wait for " + messageName);
        }
        return conflictsToldPlainly(() -> {
            runtime.messageEventReceived(messageName, waiting.get(0).getId(), new HashMap<>(variables));
            return true;
        });
    }

    @Override
    public void completeTask(String taskId, Map<String, ?> variables) {
        conflictsToldPlainly(() -> {
            tasks.complete(taskId, new HashMap<>(variables));
            return null;
        });
    }

    @Override
    public void assignTask(String taskId, @Nullable Long personId) {
        conflictsToldPlainly(() -> {
            tasks.setAssignee(taskId, personId == null ? null : personId.toString());
            return null;
        });
    }

    @Override
    public boolean isLive(String processKey, String businessKey) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(processKey)
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }

    private static <T> T conflictsToldPlainly(Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockingException e) {
            throw ProblemException.conflict("engine.concurrent");
        }
    }
}
