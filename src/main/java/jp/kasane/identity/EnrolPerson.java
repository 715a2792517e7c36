package jp.kasane.identity;

import jp.kasane.access.Policy;
import jp.kasane.identity.model.Credentials;
import jp.kasane.identity.persistence.AccountMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator registers somebody. */
@Service
public class EnrolPerson {

    private final People people;
    private final AccountMapper accounts;
    private final ChosenPasswords chosen;
    private final ChangeLog log;

    EnrolPerson(People people, AccountMapper accounts, ChosenPasswords chosen, ChangeLog log) {
        this.people = people;
        this.accounts = accounts;
        this.chosen = chosen;
        this.log = log;
    }

    /**
     * A password that comes with the account is known to two: it is good for choosing an own one, and for some days.
     *
     * @return the new person's id
     * @throws ProblemException FORBIDDEN unless the actor is an administrator; INVALID or CONFLICT as {@link
     *     People#register}
     */
    @Transactional
    public long enrol(NewPerson person, Actor actor) {
        people.require(Policy.ADMINISTER_PEOPLE, actor);
        if (person.login() != null && person.password() != null) {
            chosen.requireStrong(person.password(), person.login(), person.name());
        }
        long id = people.register(person);
        if (person.password() != null) {
            accounts.markHanded(id, Credentials.HANDED_DAYS);
        }
        log.add(id, PersonChange.Kind.REGISTERED, actor);
        return id;
    }
}
