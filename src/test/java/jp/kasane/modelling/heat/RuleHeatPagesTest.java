package jp.kasane.modelling.heat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kasane.council.SeatRole;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@KasaneTest
class RuleHeatPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Test
    void howOftenARuleMatchedOnADayAdministratorsWithoutASeatAreToldInBands() {
        KasaneClient client = new KasaneClient(new Http(port));
        String number = client.receiveCase(Households.eightyFifty("D07"));
        client.recordConsents(number);
        client.assess(number, Households.assessment());

        assertThat(cells("admin")).isNotEmpty().allMatch(cell -> cell.matches("5未満|\\d+～\\d+|－"));
        assertThat(cells(administratorWithASeat())).anyMatch(cell -> cell.matches("[1-9]\\d*"));
    }

    private List<String> cells(String login) {
        String day = Households.today().toString();
        return PageClient.as(login, port)
                .get("/admin/models/UrgencyDecision?from=" + day + "&until=" + day)
                .shown()
                .page()
                .select("[aria-labelledby=heat] td.numeric")
                .eachText();
    }

    private String administratorWithASeat() {
        String login = "both-" + UUID.randomUUID();
        context.getBean(People.class)
                .register(new NewPerson("兼務 管理", null, "市役所", null, login, Http.PASSWORD, Set.of(GlobalRole.ADMIN)));
        new SeatedPeople(context).seat(login, "D07", SeatRole.SECRETARIAT);
        return login;
    }
}
