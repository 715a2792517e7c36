package jp.kasane.identity;

import java.util.ArrayList;
import java.util.List;
import jp.kasane.identity.model.PasswordRules;
import jp.kasane.shared.ProblemException;
import jp.kasane.tenancy.Tenants;
import org.springframework.stereotype.Component;

/** Passwords that somebody chooses, in the municipality for which the thread works: its names are the first guess. */
@Component
public class ChosenPasswords {

    /** What a municipality's name ends with; most people leave it away. */
    private static final String KIND = "[都道府県市区町村]$";

    private final Tenants tenants;
    private final TownNames names;

    ChosenPasswords(Tenants tenants, TownNames names) {
        this.tenants = tenants;
        this.names = names;
    }

    /**
     * @param login of the account that it is for
     * @param name of its person
     * @throws ProblemException INVALID when it has the wrong length or is easily guessed
     */
    public void requireStrong(String password, String login, String name) {
        List<String> context =
                new ArrayList<>(List.of(login, name, tenants.require().id()));
        for (String each : names.names()) {
            context.add(each);
            context.add(each.replaceFirst(KIND, ""));
        }
        PasswordRules.requireStrong(password, context);
    }
}
