package jp.kasane.worklist;

import java.util.Collection;
import jp.kasane.worklist.persistence.WorklistMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps rows of open tasks true when their process instance moves to another version of its model. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RefreshTasks {

    private final WorklistMapper mapper;

    RefreshTasks(WorklistMapper mapper) {
        this.mapper = mapper;
    }

    /** Waits for those who are completing these tasks; from then on nobody completes them before the transaction ends. */
    public void hold(Collection<String> taskIds) {
        mapper.hold(taskIds.toArray(String[]::new));
    }

    /** The task keeps its group, assignee, due time and subject. */
    public void refresh(String taskId, String definitionKey, String name, String formKey) {
        mapper.refresh(taskId, definitionKey, name, formKey);
    }
}
