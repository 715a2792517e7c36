package jp.kasane.casework;

import java.util.List;
import jp.kasane.casework.model.IntakeRules;
import jp.kasane.council.Councils;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes several cases in at once, e.g. those of a table that was kept elsewhere: all of them or none. */
@Service
public class ReceiveSeveral {

    private final ReceiveCase receive;
    private final Councils councils;
    private final CurrentTime time;

    ReceiveSeveral(ReceiveCase receive, Councils councils, CurrentTime time) {
        this.receive = receive;
        this.councils = councils;
        this.time = time;
    }

    /** @throws ProblemException FORBIDDEN unless a CSW; INVALID, naming the field; then nothing is taken in */
    @Transactional
    public List<CaseRef> receive(List<Intake> intakes, Actor actor) {
        return intakes.stream().map(intake -> receive.receive(intake, actor)).toList();
    }

    /**
     * Whether an intake would be accepted.
     *
     * @throws ProblemException INVALID, naming the field
     */
    public void check(Intake intake) {
        new IntakeRules(time.today(), councils::isCaseArea).check(intake);
    }
}
