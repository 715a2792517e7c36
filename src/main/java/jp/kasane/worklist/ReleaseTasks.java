package jp.kasane.worklist;

import jp.kasane.council.SeatTermEnded;
import jp.kasane.engine.Processes;
import jp.kasane.identity.BelongingChanged;
import jp.kasane.worklist.persistence.WorklistMapper;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives tasks back to their group that were claimed by somebody who belongs to it no more: nobody else would see them. */
@Component
class ReleaseTasks {

    private final WorklistMapper mapper;
    private final TaskGroups groups;
    private final Processes processes;

    ReleaseTasks(WorklistMapper mapper, TaskGroups groups, Processes processes) {
        this.mapper = mapper;
        this.groups = groups;
        this.processes = processes;
    }

    @EventListener
    @Transactional
    void on(BelongingChanged changed) {
        release(changed.personId());
    }

    @EventListener
    @Transactional
    void on(SeatTermEnded ended) {
        release(ended.personId());
    }

    private void release(long personId) {
        String[] names = groups.of(personId).toArray(String[]::new);
        mapper.release(personId, names).forEach(id -> processes.assignTask(id, null));
    }
}
