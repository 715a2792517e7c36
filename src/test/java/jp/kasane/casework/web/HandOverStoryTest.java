package jp.kasane.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.kasane.council.SeatRole;
import jp.kasane.identity.EditPerson;
import jp.kasane.identity.GlobalRole;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.identity.SetRoles;
import jp.kasane.identity.account.ManageAccount;
import jp.kasane.shared.Actor;
import jp.kasane.testing.Answer;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two organisations, a CSW at each: a case is known to the people of the one that carries it, and to them only. */
@KasaneTest
class HandOverStoryTest {

    private static final String REASON = "SPECIALITY";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    EditPerson edit;

    @Autowired
    SetRoles roles;

    @Autowired
    ManageAccount accounts;

    private final String run = UUID.randomUUID().toString();
    private final String here = "csw-a-" + run;
    private final String colleague = "csw-b-" + run;
    private final String there = "csw-c-" + run;
    private final String key = UUID.randomUUID().toString();
    private Http http;
    private long otherOffice;
    private String number;

    @BeforeEach
    void twoOrganisationsAndACase() {
        http = new Http(port);
        register(here, "甲センター " + run);
        register(colleague, "甲センター " + run);
        long person = register(there, "乙センター " + run);
        otherOffice = people.find(person).orElseThrow().organisationId();
        number = received().accepted().text("/number");
    }

    @Test
    void aCaseIsKnownWhereItIsCarriedAndNowhereElse() {
        assertThat(http.get(colleague, "/cases/{n}", number).accepted().text("/disclosure"))
                .isEqualTo("REAL_NAME");
        assertThat(found(colleague)).contains(number);
        assertThat(openTasks(colleague)).contains(number);

        Answer unknown = http.get(there, "/cases/{n}", "1999-99999");
        Answer hidden = http.get(there, "/cases/{n}", number);
        assertThat(hidden.status()).isEqualTo(unknown.status()).isEqualTo(404);
        assertThat(hidden.body().toString().replace(number, ""))
                .isEqualTo(unknown.body().toString().replace("1999-99999", ""));
        assertThat(found(there)).doesNotContain(number);
        assertThat(openTasks(there)).doesNotContain(number);
        everyStepIsAsForACaseThatDoesNotExist();
    }

    private void everyStepIsAsForACaseThatDoesNotExist() {
        JsonNode household =
                http.get(here, "/cases/{n}", number).accepted().body().path("members");
        long member = household.get(0).path("id").asLong();
        assertThat(List.of(
                        http.post(there, Households.assessment(), "/cases/{n}/assessment", number),
                        http.post(there, Households.consentOf(member), "/cases/{n}/consents", number),
                        http.get(there, "/cases/{n}/consents", number),
                        http.get(there, "/cases/{n}/timeline", number),
                        http.get(there, "/cases/{n}/ladder", number),
                        http.post(there, Map.of("result", "CONTINUE"), "/cases/{n}/monitoring", number),
                        http.get(there, "/cases/{n}/office", number),
                        http.post(there, wish(otherOffice), "/cases/{n}/office", number)))
                .extracting(Answer::status)
                .containsOnly(404);
    }

    @Test
    void aSeatShowsACaseAndCarriesNone() {
        http.post(here, Households.assessment(), "/cases/{n}/assessment", number)
                .accepted();
        new SeatedPeople(context).seat(there, "D07", SeatRole.MEMBER);
        PageClient seatHolder = PageClient.as(there, port);

        assertThat(seatHolder.get("/cases/" + number).status()).isEqualTo(200);
        assertThat(List.of("/assessment/edit", "/consents/new"))
                .allSatisfy(page -> assertThat(
                                seatHolder.get("/cases/" + number + page).status())
                        .as(page)
                        .isEqualTo(403));
    }

    @Test
    void whoCarriesACaseHandsItOverAndSeesItNoMore() {
        http.post(here, wish(otherOffice), "/cases/{n}/office", number).accepted();

        assertThat(http.get(there, "/cases/{n}", number).accepted().text("/disclosure"))
                .isEqualTo("REAL_NAME");
        assertThat(openTasks(there)).contains(number);
        assertThat(toldOfTheHandOver(there)).containsExactly(number);
        assertThat(toldOfTheHandOver(here)).isEmpty();
        assertThat(http.get(there, "/cases/{n}/timeline", number)
                        .accepted()
                        .body()
                        .toString())
                .contains("HANDED_OVER", REASON, "乙センター");
        assertThat(List.of(http.get(here, "/cases/{n}", number), http.get(colleague, "/cases/{n}", number)))
                .extracting(Answer::status)
                .containsOnly(404);
        assertThat(openTasks(here)).doesNotContain(number);
        assertThat(received().status())
                .as("the answer of the intake, once more")
                .isEqualTo(409);
        http.post(there, Households.assessment(), "/cases/{n}/assessment", number)
                .accepted();
    }

    private List<String> toldOfTheHandOver(String login) {
        return context.getBean(JdbcTemplate.class)
                .queryForList(
                        "SELECT DISTINCT params ->> 'subject' FROM notification_outbox"
                                + " WHERE kind = 'CASE_HANDED_OVER' AND recipient_id = ?",
                        String.class,
                        people.findByLogin(login).orElseThrow().id());
    }

    @Test
    void aTaskThatWasClaimedGoesWithTheCase() {
        String task = task(here);
        http.post(here, Map.of(), "/tasks/{t}/claim", task).accepted();

        http.post(here, wish(otherOffice), "/cases/{n}/office", number).accepted();

        assertThat(openTasks(here)).doesNotContain(number);
        assertThat(http.post(here, Map.of(), "/tasks/{t}/claim", task).status()).isEqualTo(403);
        http.post(there, Map.of(), "/tasks/{t}/claim", task).accepted();
    }

    @Test
    void whoLeavesTheOrganisationKeepsNothing() {
        String task = task(here);
        http.post(here, Map.of(), "/tasks/{t}/claim", task).accepted();

        move(here, "乙センター " + run);

        assertThat(received().status())
                .as("the answer of the intake, once more")
                .isEqualTo(409);
        assertThat(http.get(here, "/cases/{n}", number).status()).isEqualTo(404);
        assertThat(openTasks(here)).doesNotContain(number);
        assertThat(task(colleague)).isEqualTo(task);
        http.post(colleague, Map.of(), "/tasks/{t}/claim", task).accepted();
    }

    @Test
    void whoIsNoCswAnyMoreIsRepeatedNothing() {
        String task = task(here);
        http.post(here, Map.of(), "/tasks/{t}/claim", task).accepted();

        roles.set(people.findByLogin(here).orElseThrow().id(), Set.of(GlobalRole.AUDITOR), Actor.SYSTEM);

        assertThat(received().status()).isIn(403, 409);
        http.post(colleague, Map.of(), "/tasks/{t}/claim", task).accepted();
    }

    @Test
    void whoJoinsAnOrganisationTakesAlongWhatNoneCarries() {
        String alone = "csw-d-" + run;
        register(alone, null);
        String own = http.post(alone, Households.eightyFifty("D07"), "/cases")
                .accepted()
                .text("/number");

        move(alone, "甲センター " + run);

        assertThat(openTasks(alone)).contains(own);
        assertThat(openTasks(colleague)).contains(own);
        assertThat(http.get(colleague, "/cases/{n}/timeline", own)
                        .accepted()
                        .body()
                        .toString())
                .contains("HANDED_OVER", "甲センター");
    }

    @Test
    void whoIsNoCswTakesNothingAlong() {
        String alone = "csw-e-" + run;
        register(alone, null);
        String own = http.post(alone, Households.eightyFifty("D07"), "/cases")
                .accepted()
                .text("/number");
        roles.set(people.findByLogin(alone).orElseThrow().id(), Set.of(), Actor.SYSTEM);

        move(alone, "甲センター " + run);

        assertThat(http.get(colleague, "/cases/{n}", own).status()).isEqualTo(404);
    }

    @Test
    void anOrganisationWhoseCswWasStoppedTakesNoCase() {
        accounts.disable(people.findByLogin(there).orElseThrow().id(), Actor.SYSTEM);

        assertThat(http.post(here, wish(otherOffice), "/cases/{n}/office", number)
                        .status())
                .isEqualTo(422);
        assertThat(http.get(here, "/cases/{n}/office", number).accepted().body().toString())
                .doesNotContain("乙センター " + run);
    }

    private void move(String login, String organisation) {
        long id = people.findByLogin(login).orElseThrow().id();
        edit.edit(id, new EditPerson.Correction("架空 " + login, null, organisation, null), 0, Actor.SYSTEM);
    }

    @Test
    void itIsHandedOverOnAPageToo() {
        PageClient client = PageClient.as(here, port);
        PageAnswer overview = client.get("/cases/" + number).shown();
        assertThat(overview.page().select("a[href$=/office]")).hasSize(1);
        PageAnswer page = client.get("/cases/" + number + "/office").shown();
        assertThat(page.text()).contains("甲センター");

        PageAnswer refused = client.send(page.form("form[action$=/office]"), Map.of());
        assertThat(refused.errors()).contains("機関を選んで", "理由を選んで");

        PageAnswer done = client.send(
                refused.form("form[action$=/office]"), Map.of("office", String.valueOf(otherOffice), "reason", REASON));
        assertThat(done.path()).startsWith("/cases");
        assertThat(client.get("/cases/" + number).status()).isEqualTo(404);
    }

    @Test
    void onlyAnOrganisationWithACswTakesACase() {
        long without = people.register(new NewPerson("架空 無役", null, "丙センター " + run, null, null, null, Set.of()));
        long office = people.find(without).orElseThrow().organisationId();

        assertThat(http.post(here, wish(office), "/cases/{n}/office", number).status())
                .isEqualTo(422);
        assertThat(http.post(here, Map.of("office", otherOffice, "reason", "気分"), "/cases/{n}/office", number)
                        .status())
                .isEqualTo(400);
    }

    private static Map<String, Object> wish(long office) {
        return Map.of("office", office, "reason", REASON);
    }

    private Answer received() {
        return http.send(
                HttpMethod.POST, here, Households.eightyFifty("D07"), Map.of("Idempotency-Key", key), "/cases");
    }

    private List<String> found(String login) {
        return StreamSupport.stream(
                        http.get(login, "/cases?limit=200")
                                .accepted()
                                .body()
                                .path("items")
                                .spliterator(),
                        false)
                .map(item -> item.path("number").asText())
                .toList();
    }

    private String openTasks(String login) {
        return http.get(login, "/tasks?limit=200").accepted().body().toString();
    }

    private String task(String login) {
        return StreamSupport.stream(
                        http.get(login, "/tasks?limit=200")
                                .accepted()
                                .body()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(item -> item.toString().contains(number))
                .map(item -> item.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private long register(String login, @Nullable String organisation) {
        return people.register(
                new NewPerson("架空 " + login, null, organisation, null, login, Http.PASSWORD, Set.of(GlobalRole.CSW)));
    }
}
