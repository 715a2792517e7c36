package jp.kasane.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.followup.model.Action;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever only audits any more cannot report: the secretariat is told as of somebody who left. */
@KasaneTest
class WithoutAssigneeTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Seats seats;

    @Autowired
    FindActionsWithoutAssignee check;

    @Test
    void anAuditorWhoseSeatEndsLeavesTheActionsBehind() {
        AgreedActions agreed = new AgreedActions(context);
        Actor auditor = seatedWith(GlobalRole.AUDITOR);
        Actor csw = seatedWith(GlobalRole.CSW);
        Action ofAuditor = agreed.agreed("見守りの訪問", login(auditor), agreed.today());
        Action ofCsw = agreed.agreed("家計の相談", login(csw), agreed.today());
        check.run(agreed.today());
        assertThat(agreed.read(ofAuditor).assigneeLeftOn()).as("a seat acts").isNull();

        end(auditor, agreed);
        end(csw, agreed);
        check.run(agreed.today());

        assertThat(agreed.read(ofAuditor).assigneeLeftOn()).isEqualTo(agreed.today());
        assertThat(agreed.read(ofCsw).assigneeLeftOn()).isNull();
    }

    private Actor seatedWith(GlobalRole role) {
        String login = "left-" + UUID.randomUUID();
        people.register(new NewPerson("架空 去人", null, "役所", null, login, Http.PASSWORD, Set.of(role)));
        new SeatedPeople(context).seat(login, "D07", SeatRole.MEMBER);
        return new Actor(people.findByLogin(login).orElseThrow().id());
    }

    private String login(Actor actor) {
        return people.find(actor.personId()).orElseThrow().login();
    }

    private void end(Actor actor, AgreedActions agreed) {
        long seat = seats.heldBy(actor.personId(), agreed.today()).get(0).id();
        seats.end("D07", seat, agreed.today().minusDays(1), Actor.SYSTEM);
    }
}
