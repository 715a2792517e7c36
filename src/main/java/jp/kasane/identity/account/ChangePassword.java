package jp.kasane.identity.account;

import jp.kasane.identity.ChangeLog;
import jp.kasane.identity.ChosenPasswords;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.identity.PersonChange;
import jp.kasane.identity.model.PasswordRules;
import jp.kasane.identity.persistence.Account;
import jp.kasane.identity.persistence.AccountMapper;
import jp.kasane.identity.persistence.TokenMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.OpenSessions;
import jp.kasane.web.TooManyAttempts;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a password and ends every token and every other session opened under the old one: it may have been changed
 * because it leaked.
 */
@Service
public class ChangePassword {

    private final AccountMapper accounts;
    private final TokenMapper tokens;
    private final PasswordEncoder passwords;
    private final CurrentPassword asked;
    private final ChosenPasswords chosen;
    private final People people;
    private final OpenSessions sessions;
    private final ChangeLog log;

    ChangePassword(
            AccountMapper accounts,
            TokenMapper tokens,
            PasswordEncoder passwords,
            CurrentPassword asked,
            ChosenPasswords chosen,
            People people,
            OpenSessions sessions,
            ChangeLog log) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.asked = asked;
        this.chosen = chosen;
        this.people = people;
        this.sessions = sessions;
        this.log = log;
    }

    /**
     * The current password is checked as at sign-in: failures are counted together with those, and waited for.
     *
     * @param address where the request came from
     * @throws TooManyAttempts after several wrong passwords
     * @throws ProblemException INVALID when the current password is wrong, or the new one is the same, too short, too long
     *     or easily guessed
     */
    @Transactional
    public void change(Actor actor, String current, String next, String address) {
        Account account = accounts.find(actor.personId());
        if (account == null) {
            throw ProblemException.conflict("identity.account.none");
        }
        asked.require(account, current, address);
        if (next.equals(current)) {
            throw ProblemException.invalid("password", "identity.password.same");
        }
        String name = people.find(actor.personId()).map(Person::name).orElse("");
        chosen.requireStrong(next, account.login(), name);
        set(account, next);
        sessions.endOthers(account.personId());
        log.add(account.personId(), PersonChange.Kind.PASSWORD_CHANGED, actor);
    }

    /** Sets the password unless it is that already. */
    @Transactional
    public void ensure(String login, String password) {
        Account account = accounts.findByLogin(login);
        if (account != null && !passwords.matches(password, account.passwordHash())) {
            set(account, password);
        }
    }

    private void set(Account account, String password) {
        PasswordRules.requireLength(password);
        accounts.updatePassword(account.personId(), passwords.encode(password));
        tokens.deleteAll(account.personId());
    }
}
