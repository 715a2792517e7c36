package jp.kasane.identity;

import jp.kasane.identity.model.Credentials;
import jp.kasane.identity.model.PasswordRules;
import jp.kasane.identity.persistence.AccountMapper;
import jp.kasane.identity.persistence.PeopleMapper;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers somebody, with an account when login and password are given. */
@Service
class RegisterPerson {

    private final PeopleMapper people;
    private final AccountMapper accounts;
    private final PasswordEncoder passwords;

    RegisterPerson(PeopleMapper people, AccountMapper accounts, PasswordEncoder passwords) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Transactional
    public long register(NewPerson person) {
        if (person.name().isBlank()) {
            throw ProblemException.invalid("name", "identity.name.needed");
        }
        if ((person.login() == null) != (person.password() == null)) {
            throw ProblemException.invalid("login", "identity.login.needed");
        }
        long id = people.insert(person.name(), person.kana(), organisationId(person.organisation()), person.email());
        person.roles().forEach(role -> people.insertRole(id, role));
        if (person.login() != null && person.password() != null) {
            openAccount(id, person.login(), person.password());
        }
        return id;
    }

    private @Nullable Long organisationId(@Nullable String name) {
        return name == null || name.isBlank() ? null : people.organisation(name);
    }

    private void openAccount(long personId, String login, String password) {
        Credentials.requireLogin(login);
        PasswordRules.requireLength(password);
        if (accounts.insert(personId, login, passwords.encode(password)) == 0) {
            throw ProblemException.conflict("identity.login.taken");
        }
    }
}
