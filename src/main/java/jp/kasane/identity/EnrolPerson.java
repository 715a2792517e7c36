package jp.kasane.identity;

import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.identity.model.PasswordRules;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator registers somebody. */
@Service
public class EnrolPerson {

    private final People people;
    private final ChangeLog log;

    EnrolPerson(People people, ChangeLog log) {
        this.people = people;
        this.log = log;
    }

    /**
     * @return the new person's id
     * @throws ProblemException FORBIDDEN unless the actor is an administrator; INVALID or CONFLICT as {@link
     *     People#register}
     */
    @Transactional
    public long enrol(NewPerson person, Actor actor) {
        people.require(Policy.ADMINISTER_PEOPLE, actor);
        if (person.login() != null && person.password() != null) {
            PasswordRules.requireStrong(person.password(), List.of(person.login(), person.name()));
        }
        long id = people.register(person);
        log.add(id, PersonChange.Kind.REGISTERED, actor);
        return id;
    }
}
