package jp.kasane.rehearsal;

import jp.kasane.rehearsal.persistence.RunMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;

/** Ends a rehearsal before its year is over. Nothing real is touched. */
@Service
public class StopRehearsal {

    private final RunMapper runs;
    private final RehearsalRights rights;
    private final RehearsalProcesses processes;
    private final CurrentTime time;

    StopRehearsal(RunMapper runs, RehearsalRights rights, RehearsalProcesses processes, CurrentTime time) {
        this.runs = runs;
        this.rights = rights;
        this.processes = processes;
        this.time = time;
    }

    /** @throws ProblemException FORBIDDEN, or CONFLICT when it is over */
    public void stop(long id, Actor actor) {
        rights.require(actor);
        if (runs.end(id, RehearsalState.STOPPED, null, time.now()) != 1) {
            throw ProblemException.conflict("rehearsal.run.over");
        }
        processes.stop(id);
    }
}
