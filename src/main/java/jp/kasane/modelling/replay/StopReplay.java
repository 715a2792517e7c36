package jp.kasane.modelling.replay;

import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.modelling.persistence.ReplayMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;

/** Ends a replay before it has seen all records; it notices at its next batch. */
@Service
public class StopReplay {

    private final ReplayMapper mapper;
    private final People people;
    private final CurrentTime time;

    StopReplay(ReplayMapper mapper, People people, CurrentTime time) {
        this.mapper = mapper;
        this.people = people;
        this.time = time;
    }

    /** @throws ProblemException FORBIDDEN, or CONFLICT when it is over */
    public void stop(long id, Actor actor) {
        people.require(Policy.REPLAY_DECISIONS, actor);
        if (mapper.end(id, ReplayState.STOPPED, null, time.now()) != 1) {
            throw ProblemException.conflict("modelling.replay.over");
        }
    }
}
