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

    CaseRights(People people) {
        this.people = people;
    }

    /** @throws ProblemException FORBIDDEN */
    public void require(Policy policy, Actor actor) {
        people.require(policy, actor);
    }
}
