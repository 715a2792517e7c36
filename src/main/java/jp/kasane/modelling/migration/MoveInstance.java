package jp.kasane.modelling.migration;

import java.util.List;
import jp.kasane.worklist.RefreshTasks;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves one instance, its open tasks and their rows in the worklist with it. Variables, assignees, groups and due times
 * stay as they are.
 */
@Component
class MoveInstance {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final RefreshTasks worklist;

    MoveInstance(RuntimeService runtime, TaskService tasks, RepositoryService repository, RefreshTasks worklist) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.repository = repository;
        this.worklist = worklist;
    }

    /**
     * @return MOVED, ALREADY or ENDED; REFUSED when it runs on neither version
     * @throws org.camunda.bpm.engine.ProcessEngineException when the engine cannot move it or somebody else works on it;
     *     the transaction is lost then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    InstanceState move(String instanceId, MigrationPlan plan) {
        worklist.hold(openTasks(instanceId).stream().map(Task::getId).toList());
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
        if (instance == null) {
            return InstanceState.ENDED;
        }
        String version = instance.getProcessDefinitionId();
        if (version.equals(plan.getTargetProcessDefinitionId())) {
            return InstanceState.ALREADY;
        }
        if (!version.equals(plan.getSourceProcessDefinitionId())) {
            return InstanceState.REFUSED;
        }
        runtime.newMigration(plan).processInstanceIds(instanceId).execute();
        refresh(instanceId, repository.getBpmnModelInstance(plan.getTargetProcessDefinitionId()));
        return InstanceState.MOVED;
    }

    private void refresh(String instanceId, BpmnModelInstance model) {
        for (Task task : openTasks(instanceId)) {
            UserTask element = model.getModelElementById(task.getTaskDefinitionKey());
            String name = element.getName() == null ? task.getName() : element.getName();
            if (!name.equals(task.getName())) {
                task.setName(name);
                tasks.saveTask(task);
            }
            worklist.refresh(task.getId(), element.getId(), name, element.getCamundaFormKey());
        }
    }

    private List<Task> openTasks(String instanceId) {
        return tasks.createTaskQuery().processInstanceId(instanceId).list();
    }
}
