package jp.kasane.worklist;

import jp.kasane.engine.Processes;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.worklist.persistence.WorklistMapper;
import jp.kasane.worklist.persistence.WorklistRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a group's task for oneself, or gives it back. One of two people who claim at once gets it. */
@Service
public class ClaimTask {

    private final WorklistMapper mapper;
    private final Processes processes;
    private final TaskGroups groups;

    ClaimTask(WorklistMapper mapper, Processes processes, TaskGroups groups) {
        this.mapper = mapper;
        this.processes = processes;
        this.groups = groups;
    }

    /** @throws ProblemException FORBIDDEN when it is another group's; CONFLICT when claimed or done by somebody */
    @Transactional
    public void claim(String taskId, Actor actor) {
        requireInGroup(open(taskId), actor);
        if (mapper.claim(taskId, actor.personId()) != 1) {
            throw ProblemException.conflict("worklist.already-claimed");
        }
        processes.assignTask(taskId, actor.personId());
    }

    /** @throws ProblemException FORBIDDEN when it is another group's; CONFLICT when the actor does not hold it */
    @Transactional
    public void giveBack(String taskId, Actor actor) {
        WorklistRow row = open(taskId);
        if (!Long.valueOf(actor.personId()).equals(row.assigneeId())) {
            requireInGroup(row, actor);
        }
        if (mapper.giveBack(taskId, actor.personId()) != 1) {
            throw ProblemException.conflict("worklist.not-open");
        }
        processes.assignTask(taskId, null);
    }

    private WorklistRow open(String taskId) {
        return mapper.find(taskId).orElseThrow(() -> ProblemException.conflict("worklist.not-open"));
    }

    private void requireInGroup(WorklistRow row, Actor actor) {
        if (!row.isFor(groups.of(actor.personId()))) {
            throw ProblemException.forbidden("worklist.not-yours");
        }
    }
}
