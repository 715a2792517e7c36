package jp.kasane.identity.account;

import java.util.Set;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.identity.persistence.PeopleMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the account {@code admin} on a database that has no administrator yet, with a generated password that is told
 * once. Without it nobody could sign in to a municipality's own database.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "kasane.demo.enabled", havingValue = "false", matchIfMissing = true)
public class FirstAdministrator implements ApplicationRunner {

    public static final String LOGIN = "admin";

    private final People people;
    private final PeopleMapper mapper;
    private @Nullable String generatedPassword;

    FirstAdministrator(People people, PeopleMapper mapper) {
        this.people = people;
        this.mapper = mapper;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!mapper.isRoleHeld(GlobalRole.ADMIN)) {
            String password = Secrets.newPassword();
            people.register(new NewPerson("管理者", null, null, null, LOGIN, password, Set.of(GlobalRole.ADMIN)));
            generatedPassword = password;
        }
    }

    /** The password, when this start generated it. */
    public @Nullable String generatedPassword() {
        return generatedPassword;
    }
}
