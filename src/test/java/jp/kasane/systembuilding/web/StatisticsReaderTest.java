package jp.kasane.systembuilding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kasane.council.NewSeat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.identity.NewPerson;
import jp.kasane.identity.People;
import jp.kasane.meeting.MeetingSteps;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.systembuilding.WalkedIssues;
import jp.kasane.testing.Answer;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The council that decides on arrangements may see cases at 統計 only: whoever sits there is told no small numbers. */
@KasaneTest
class StatisticsReaderTest {

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private WalkedIssues issues;
    private MeetingSteps steps;
    private String login;
    private PageClient reader;

    @BeforeEach
    void aSeatAtTheCouncilThatDecides() {
        issues = new WalkedIssues(context);
        steps = new MeetingSteps(context);
        login = seated("SYSTEM", SeatRole.SECRETARIAT);
        reader = PageClient.as(login, port);
    }

    private String seated(String council, SeatRole role) {
        String who = "count-" + UUID.randomUUID();
        People people = context.getBean(People.class);
        long person = people.register(new NewPerson("統計 読子", null, null, null, who, Http.PASSWORD, Set.of()));
        LocalDate from = context.getBean(CurrentTime.class).today().minusDays(1);
        context.getBean(Seats.class).assign(new NewSeat(council, role, "委員", "NONE", person, from, null), Actor.SYSTEM);
        return who;
    }

    @Test
    void aSmallNumberIsToldNowhere() {
        String title = title();
        long id = issues.raised(title, cases(4, "D07", "D12"));

        assertThat(reader.get("/issues/" + id).shown().text())
                .contains("ケース 5件未満", "ケースの番号は、担当する会議体の事務局")
                .doesNotContain("4件", "2地区");
        assertThat(row(reader, title)).contains("5件未満").doesNotContain("4件");
        assertThat(card(reader, title)).doesNotContain("4件");
        Answer detail = detail(login, id);
        assertThat(detail.body().at("/caseCount").isNull()).isTrue();
        assertThat(detail.text("/caseCountWithheld")).isEqualTo("UNDER_FIVE");
        assertThat(detail.list("/caseNumbers")).isEmpty();

        assertThat(PageClient.as("jimu", port).get("/issues/" + id).text()).contains("ケース 4件");
        assertThat(row(PageClient.as("jimu", port), title)).contains("4件・2地区");
        assertThat(detail("csw", id).body().at("/caseCount").asInt()).isEqualTo(4);
    }

    @Test
    void thatACaseJoinedIsToldToWhoMayKnowOfEachCase() {
        String[] fed = cases(4, "D07", "D12");
        long id = issues.raised(title(), fed);
        issues.joined(id, fed[0]);

        assertThat(detail(login, id).body().get("history").toString()).doesNotContain("CASE_JOINED", fed[0]);
        assertThat(reader.get("/issues/" + id).shown().text()).doesNotContain(fed[0]);
        assertThat(detail("csw", id).body().get("history").toString()).contains("CASE_JOINED", fed[0]);
    }

    @Test
    void twoPagesComparedTellNoMoreThanOne() {
        String title = title();
        String[] fed = cases(8, "D07", "D12");
        long id = issues.raised(title, fed);
        assertThat(row(reader, title)).contains("8件・2地区");

        long split = issues.split(id, title(), fed[0], fed[1], fed[2]);

        assertThat(row(reader, title)).contains("件数は秘匿").doesNotContain("5件", "8件");
        assertThat(reader.get("/issues/" + split).text()).contains("ケース 5件未満");
        assertThat(detail(login, id).text("/caseCountWithheld")).isEqualTo("PROTECTING");
        assertThat(detail("jimu", id).body().at("/caseCount").asInt()).isEqualTo(5);
    }

    @Test
    void theOwnCasesTakenAwayFromTheWholeTellNoMoreEither() {
        String title = title();
        String[] own = cases(2, "D07");
        String[] others = cases(4, "D12");
        long id =
                issues.raised(title, Stream.of(own, others).flatMap(Stream::of).toArray(String[]::new));
        String member = seated("D07", SeatRole.MEMBER);
        PageClient here = PageClient.as(member, port);

        assertThat(row(here, title)).contains("件数は秘匿").doesNotContain("6件");
        assertThat(detail(member, id).body().at("/caseCount").isNull()).isTrue();
        assertThat(here.get("/issues/" + id).text()).doesNotContain("6件", "ほかの4件");
    }

    @Test
    void theLadderAndTheCouncilsTellOwnCountsOnly() {
        steps.waiting("D07");
        PageAnswer ladder = reader.get("/ladder").shown();

        assertThat(ladder.text()).contains("統計だけで見られます");
        assertThat(ladder.page().select("#about-D07").text()).doesNotContain("件");
        assertThat(ladder.page().select("a.rung[aria-describedby=about-D07]").text())
                .contains("秘匿");
        assertThat(ladder.page().select("tr:contains(地区07) td.numeric").eachText())
                .contains("秘匿")
                .hasSize(6);
        assertThat(ladder.page().select("a.rung[aria-describedby=about-SYSTEM]").text())
                .contains("件");
        assertThat(reader.get("/councils").page().select("tr:contains(地区07)").text())
                .contains("秘匿")
                .doesNotContain("件");
        assertThat(reader.get("/councils/D07").text()).contains("秘匿");
        assertThat(PageClient.as("jimu", port)
                        .get("/ladder")
                        .page()
                        .select("#about-D07")
                        .text())
                .contains("件");
    }

    private String[] cases(int count, String... areas) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(issues.received(areas[i % areas.length]));
        }
        return numbers.toArray(String[]::new);
    }

    private static String row(PageClient who, String title) {
        return who.get("/issues/table?state=CANDIDATE")
                .page()
                .select("tr:contains(" + title + ")")
                .text();
    }

    private static String card(PageClient who, String title) {
        return who.get("/issues")
                .page()
                .select(".board-card:contains(" + title + ")")
                .text();
    }

    private Answer detail(String who, long id) {
        return new Http(port).get(who, "/issues/{id}", id).accepted();
    }

    private static String title() {
        return "夜の見守り-" + UUID.randomUUID();
    }
}
