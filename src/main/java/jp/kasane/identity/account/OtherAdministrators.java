package jp.kasane.identity.account;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.identity.persistence.PeopleMapper;
import jp.kasane.tenancy.Tenant;
import jp.kasane.tenancy.Tenants;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * For demonstrations, opens one account {@code <municipality>-admin} for every municipality after the first that has no administrator yet:
 * logins are unique in an installation. Its password is that of the demonstration accounts when one is given, otherwise
 * a generated one that is told once.
 */
@Component
@Order(60)
@ConditionalOnWebApplication
@ConditionalOnProperty("kasane.demo.enabled")
public class OtherAdministrators implements ApplicationRunner {

    private final People people;
    private final PeopleMapper mapper;
    private final Tenants tenants;
    private final String givenPassword;
    private final Map<String, String> opened = new TreeMap<>();

    OtherAdministrators(
            People people,
            PeopleMapper mapper,
            Tenants tenants,
            @Value("${kasane.demo.password:${KASANE_DEMO_PASSWORD:}}") String givenPassword) {
        this.people = people;
        this.mapper = mapper;
        this.tenants = tenants;
        this.givenPassword = givenPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tenants.all().stream().skip(1).forEach(tenant -> tenants.as(tenant, () -> ensure(tenant)));
    }

    private Tenant ensure(Tenant tenant) {
        if (!mapper.isRoleHeld(GlobalRole.ADMIN)) {
            String login = tenant.id() + "-admin";
            String password = givenPassword.isEmpty() ? Secrets.newPassword() : givenPassword;
            people.register(new NewPerson("管理者", null, null, null, login, password, Set.of(GlobalRole.ADMIN)));
            opened.put(login, givenPassword.isEmpty() ? password : "KASANE_DEMO_PASSWORD");
        }
        return tenant;
    }

    /** Logins that this start opened, each with its password or the name of the variable that holds it. */
    public Map<String, String> opened() {
        return Map.copyOf(opened);
    }
}
