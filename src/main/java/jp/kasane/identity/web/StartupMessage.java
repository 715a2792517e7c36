package jp.kasane.identity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kasane.identity.DemoAccounts;
import jp.kasane.identity.account.DemoPeople;
import jp.kasane.identity.account.FirstAdministrator;
import jp.kasane.identity.account.OtherAdministrators;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started Kasane where it is and how to sign in. On standard output, not in the log. */
@Component
@ConditionalOnWebApplication
class StartupMessage {

    private final Environment environment;
    private final MessageSource messages;
    private final ObjectProvider<DemoAccounts> demoAccounts;
    private final ObjectProvider<FirstAdministrator> firstAdministrator;
    private final ObjectProvider<OtherAdministrators> otherAdministrators;

    StartupMessage(
            Environment environment,
            MessageSource messages,
            ObjectProvider<DemoAccounts> demoAccounts,
            ObjectProvider<FirstAdministrator> firstAdministrator,
            ObjectProvider<OtherAdministrators> otherAdministrators) {
        this.environment = environment;
        this.messages = messages;
        this.demoAccounts = demoAccounts;
        this.firstAdministrator = firstAdministrator;
        this.otherAdministrators = otherAdministrators;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String address = "http://localhost:" + environment.getProperty("local.server.port");
        List<String> lines = new ArrayList<>();
        lines.add(text("identity.startup.address", address));
        lines.add(text("identity.startup.api", address));
        demoAccounts.ifAvailable(demo -> addAccounts(demo, lines));
        firstAdministrator.ifAvailable(first -> addFirst(first, lines, address));
        otherAdministrators.ifAvailable(others -> others.opened()
                .forEach((login, password) -> lines.add(text("identity.startup.other-admin", login, password))));
        lines.forEach(System.out::println);
    }

    private void addAccounts(DemoAccounts demo, List<String> lines) {
        lines.add(text("identity.startup.accounts", String.join(", ", DemoPeople.logins())));
        if (demo.generatedPassword() != null) {
            lines.add(text("identity.startup.password-generated", demo.generatedPassword()));
        } else {
            lines.add(text("identity.startup.password-" + (demo.passwordWasGiven() ? "given" : "kept")));
        }
    }

    private void addFirst(FirstAdministrator first, List<String> lines, String address) {
        for (FirstAdministrator.Invitation invitation : first.invitations()) {
            lines.add(text("identity.startup.set-up", invitation.municipality(), address, invitation.token()));
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }
}
