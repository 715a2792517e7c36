package jp.kasane.worklist;

import jp.kasane.engine.Processes;
import jp.kasane.shared.Subject;
import jp.kasane.worklist.persistence.WorklistMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a subject's open tasks to other people of the same group, and takes them from whoever claimed them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HandOverTasks {

    private final WorklistMapper mapper;
    private final Processes processes;

    HandOverTasks(WorklistMapper mapper, Processes processes) {
        this.mapper = mapper;
        this.processes = processes;
    }

    /** @param office whose they are from now on, as {@link TaskOffices} says */
    public void to(String group, Subject subject, String office) {
        mapper.handOver(group, subject.type(), subject.id(), office).forEach(id -> processes.assignTask(id, null));
    }
}
