package jp.kasane.worklist;

import java.util.Map;
import java.util.Optional;
import jp.kasane.engine.Processes;
import jp.kasane.shared.ProblemException;
import jp.kasane.shared.Subject;
import jp.kasane.worklist.persistence.WorklistMapper;
import jp.kasane.worklist.persistence.WorklistRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the row, locks it against a second caller, and lets the engine go on. */
@Service
class EngineOpenTasks implements OpenTasks {

    private final WorklistMapper mapper;
    private final Processes processes;

    EngineOpenTasks(WorklistMapper mapper, Processes processes) {
        this.mapper = mapper;
        this.processes = processes;
    }

    @Override
    public Optional<OpenTask> find(String definitionKey, Subject subject) {
        return mapper.ofSubject(definitionKey, subject.type(), subject.id()).map(WorklistRow::toTask);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(String definitionKey, Subject subject, Map<String, ?> variables) {
        if (!completeIfOpen(definitionKey, subject, variables)) {
            throw ProblemException.conflict("worklist.not-open");
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean completeIfOpen(String definitionKey, Subject subject, Map<String, ?> variables) {
        Optional<String> taskId = mapper.lock(definitionKey, subject.type(), subject.id());
        taskId.ifPresent(id -> processes.completeTask(id, variables));
        return taskId.isPresent();
    }
}
