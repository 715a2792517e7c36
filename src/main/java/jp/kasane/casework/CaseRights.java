package jp.kasane.casework;

import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;

/** Who takes cases in, assesses them and records consents: known before anybody fills in a long form in vain. */
@Service
public class CaseRights {

    private final People people;
    private final FindCase find;
    private final RequireCarrier carrier;

    CaseRights(People people, FindCase find, RequireCarrier carrier) {
        this.find = find;
        this.carrier = carrier;
        this.people = people;
    }

    /** @throws ProblemException FORBIDDEN */
    public void require(Policy policy, Actor actor) {
        people.require(policy, actor);
    }

    /** For a step with a case. @throws ProblemException FORBIDDEN; as {@link RequireCarrier} */
    public void require(Policy policy, String number, Actor actor) {
        people.require(policy, actor);
        carrier.of(find.byNumber(number), actor);
    }
}
