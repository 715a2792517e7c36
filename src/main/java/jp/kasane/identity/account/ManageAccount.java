package jp.kasane.identity.account;

import jp.kasane.identity.AccountState;
import jp.kasane.identity.Administrators;
import jp.kasane.identity.ChangeLog;
import jp.kasane.identity.PeopleDirectory;
import jp.kasane.identity.PersonChange;
import jp.kasane.identity.model.Credentials;
import jp.kasane.identity.persistence.AccountMapper;
import jp.kasane.identity.persistence.TokenMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.OpenSessions;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator opens, stops and reopens accounts. Every method refuses with FORBIDDEN whoever is no administrator,
 * and with NOT_FOUND an unknown person.
 */
@Service
public class ManageAccount {

    private final AccountMapper accounts;
    private final TokenMapper tokens;
    private final PasswordEncoder passwords;
    private final PeopleDirectory directory;
    private final Administrators administrators;
    private final ChangeLog log;
    private final OpenSessions sessions;

    ManageAccount(
            AccountMapper accounts,
            TokenMapper tokens,
            PasswordEncoder passwords,
            PeopleDirectory directory,
            Administrators administrators,
            ChangeLog log,
            OpenSessions sessions) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.directory = directory;
        this.administrators = administrators;
        this.log = log;
        this.sessions = sessions;
    }

    /**
     * @return the password, which nobody can look up afterwards
     * @throws ProblemException CONFLICT when there is an account already, INVALID when the login is taken or no login
     */
    @Transactional
    public String open(long personId, String login, Actor actor) {
        directory.get(personId, actor);
        Credentials.requireLogin(login);
        if (accounts.exists(personId)) {
            throw ProblemException.conflict("identity.account.present");
        }
        String password = Secrets.newHandedPassword();
        if (accounts.insert(personId, login, passwords.encode(password)) == 0) {
            throw ProblemException.invalid("login", "identity.login.taken");
        }
        accounts.markHanded(personId, Credentials.HANDED_DAYS);
        log.add(personId, PersonChange.Kind.ACCOUNT_OPENED, actor);
        return password;
    }

    /**
     * Nobody signs in with it any more; its tokens and open sessions end for good.
     *
     * @throws ProblemException CONFLICT for one's own account, and for that of the last administrator
     */
    @Transactional
    public void disable(long personId, Actor actor) {
        requireAccount(personId, actor);
        if (personId == actor.personId()) {
            throw ProblemException.conflict("identity.account.own");
        }
        administrators.requireAnotherThan(personId);
        if (accounts.setEnabled(personId, false) > 0) {
            tokens.deleteAll(personId);
            sessions.endAll(personId);
            log.add(personId, PersonChange.Kind.ACCOUNT_DISABLED, actor);
        }
    }

    /** The password is the one of before. */
    @Transactional
    public void enable(long personId, Actor actor) {
        requireAccount(personId, actor);
        if (accounts.setEnabled(personId, true) > 0) {
            log.add(personId, PersonChange.Kind.ACCOUNT_ENABLED, actor);
        }
    }

    /**
     * The old password, every token and every open session end at once.
     *
     * @return the new password, which nobody can look up afterwards; it is good for some days, and for choosing an own one
     */
    @Transactional
    public String resetPassword(long personId, Actor actor) {
        requireAccount(personId, actor);
        String password = Secrets.newHandedPassword();
        accounts.handPassword(personId, passwords.encode(password), Credentials.HANDED_DAYS);
        tokens.deleteAll(personId);
        sessions.endAll(personId);
        log.add(personId, PersonChange.Kind.PASSWORD_RESET, actor);
        return password;
    }

    /** Signs the person out everywhere; programs with tokens go on. */
    @Transactional
    public void signOutEverywhere(long personId, Actor actor) {
        requireAccount(personId, actor);
        sessions.endAll(personId);
        log.add(personId, PersonChange.Kind.SIGNED_OUT, actor);
    }

    private void requireAccount(long personId, Actor actor) {
        if (directory.get(personId, actor).account() == AccountState.NONE) {
            throw ProblemException.conflict("identity.account.missing");
        }
    }
}
