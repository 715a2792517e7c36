package jp.kasane.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.kasane.casework.Cases;
import jp.kasane.council.SeatRole;
import jp.kasane.escalation.CareConferenceDeadlinePassed;
import jp.kasane.notification.DispatchNotices;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The chair narrows a case to a list; for the others of the council it is not there. */
@KasaneTest
class CaseListTest {

    private static final String LIST = "/cases/{n}/councils/D07/list";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private Http http;
    private KasaneClient kasane;
    private String number;
    private long caseId;
    private long meeting;

    @BeforeEach
    void aCaseIsOnTheAgendaOfTheDistrict() {
        http = new Http(port);
        kasane = new KasaneClient(http);
        number = kasane.receiveCase(Households.eightyFifty("D07"));
        caseId = kasane.caseId(number);
        kasane.assess(number, Households.assessment());
        meeting = kasane.planMeeting("D07");
        kasane.setAgenda(meeting, caseId);
        kasane.convene(meeting);
    }

    @Test
    void whoeverIsNotOnTheListLearnsOnlyThatThereIsAnItem() {
        assertThat(http.get("iin", "/cases/{n}", number).status()).isEqualTo(200);

        narrow(List.of(), 200);

        assertThat(http.get("iin", "/cases/{n}", number).status()).isEqualTo(404);
        assertThat(http.get("iin", "/cases?limit=200").accepted().body().toString())
                .doesNotContain(number);
        assertThat(http.get("iin", "/councils/D07/backlog?limit=200")
                        .accepted()
                        .body()
                        .toString())
                .doesNotContain(number);
        assertThat(http.get("iin", "/meetings/{m}", meeting).accepted().body().toString())
                .doesNotContain(number)
                .contains("\"closed\":true");
        assertThat(PageClient.as("iin", port)
                        .get("/meetings/" + meeting)
                        .shown()
                        .text())
                .contains("非公開の議題")
                .doesNotContain(number);
        assertThat(http.get("jimu", "/cases/{n}", number).status()).isEqualTo(200);
        assertThat(http.get("gicho", "/meetings/{m}", meeting).accepted().body().toString())
                .contains(number);
        assertThat(http.get("gicho", LIST, number).accepted().list("/items")).hasSize(1);
    }

    @Test
    void whoeverIsOnTheListSeesTheCaseAndLiftingOpensItToAll() {
        narrow(List.of(kasane.personId("iin")), 200);
        assertThat(http.get("iin", "/cases/{n}", number).status()).isEqualTo(200);
        narrow(List.of(), 200);
        assertThat(http.get("iin", "/cases/{n}", number).status()).isEqualTo(404);

        http.post("gicho", Map.of(), LIST + "/lift", number).accepted();

        assertThat(http.get("iin", "/cases/{n}", number).status()).isEqualTo(200);
        assertThat(http.post("gicho", Map.of(), LIST + "/lift", number).status())
                .isEqualTo(409);
        assertThat(http.get("jimu", LIST, number).accepted().list("/items")).hasSize(2);
    }

    @Test
    void onlyTheChairNarrowsAndOnlyToPeopleOfTheCouncil() {
        assertThat(http.put("jimu", Map.of("people", List.of(), "reason", "親族がいる"), LIST, number)
                        .status())
                .isEqualTo(403);
        assertThat(http.get("iin", LIST, number).status()).isEqualTo(403);
        narrow(List.of(987654321L), 422);
        assertThat(http.put("gicho", Map.of("people", List.of(), "reason", " "), LIST, number)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theChairNarrowsOnThePage() {
        PageClient chair = PageClient.as("gicho", port);
        String path = "/cases/" + number + "/councils/D07/list";
        PageAnswer page = chair.get(path).shown();

        PageAnswer done = chair.send(page.form("form[action$=/list]"), Map.of("reason", "親族が委員にいるため"))
                .shown();

        assertThat(done.flash()).contains("出席者をしぼりました");
        assertThat(done.text()).contains("いまの名簿").contains("親族が委員にいるため");
        assertThat(http.get("iin", "/cases/{n}", number).status()).isEqualTo(404);
    }

    @Test
    void theCaseLeadsTheChairToTheListWhereverItStandsNow() {
        context.getBean(Cases.class).before(caseId, "BLOCK", "B2");
        String link = "a[href$='/cases/" + number + "/councils/D07/list']";

        PageAnswer chair = PageClient.as("gicho", port).get("/cases/" + number).shown();

        assertThat(chair.page().select(link).text()).contains("出席者をしぼる").contains("（");
        assertThat(PageClient.as("iin", port)
                        .get("/cases/" + number)
                        .shown()
                        .page()
                        .select("a[href$=/list]"))
                .isEmpty();
    }

    @Test
    void thePagesOfConsentAndLegalBasisOpen() {
        PageClient administrator = PageClient.as("admin", port);

        assertThat(administrator.get("/admin/consent-documents").shown().text()).contains("同意の説明文書");
        assertThat(administrator.get("/councils/D07").shown().text()).contains("位置づけを変える");
        PageAnswer legal = administrator.get("/councils/D07/legal-mode").shown();
        PageAnswer past = administrator.send(
                legal.form("form[action$=/legal-mode]"),
                Map.of("mode", "ART106_6", "from", "2020-01-01", "reason", "要綱の改正"));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.errors()).contains("過ぎた日からは変えられません");
        assertThat(PageClient.as("csw", port)
                        .get("/cases/consents-ending")
                        .shown()
                        .text())
                .contains("期限の近い同意");
        assertThat(PageClient.as("iin", port).get("/cases/" + number).shown().text())
                .contains("なぜこの範囲か", "根拠の法令", "個人情報の保護に関する法律第69条第2項第1号");
        assertThat(http.get("iin", "/cases/{n}/disclosure", number).accepted().text("/law"))
                .contains("個人情報の保護に関する法律");
    }

    @Test
    void noListAndNoRecordTellsTheNumberToWhoeverIsLeftOut() {
        long iin = kasane.personId("iin");
        kasane.open(meeting);
        kasane.conclude(
                meeting,
                Map.of(
                        "type",
                        "SUPPORT_NOT_FOUND",
                        "rationale",
                        "地区には通える場所がない",
                        "actions",
                        List.of(Map.of(
                                "title",
                                "訪問する",
                                "assigneeId",
                                iin,
                                "dueOn",
                                Households.today().plusDays(20).toString()))));
        kasane.close(meeting);
        kasane.approveMinutes(meeting);
        kasane.confirmProposal(number);
        long up = kasane.referral(number, "ESCALATE", "B2", "CONFIRMED");
        long action = http.get("iin", "/actions?mine=true&limit=200").accepted().list("/items").stream()
                .filter(each -> number.equals(each.path("sourceName").asText()))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asLong();
        List<String> answers = List.of(
                "/cases?limit=200",
                "/referrals?limit=200",
                "/referrals?council=D07&direction=UP&limit=200",
                "/actions?limit=200",
                "/actions/" + action,
                "/tasks?limit=200",
                "/notices?limit=200",
                "/councils/D07/backlog?limit=200",
                "/meetings/" + meeting,
                "/meetings/" + meeting + "/minutes");
        List<String> pages = List.of(
                "/",
                "/cases",
                "/tasks",
                "/notices",
                "/actions",
                "/actions/" + action,
                "/referrals?box=ALL",
                "/councils/D07/referrals?box=out",
                "/councils/D07/backlog",
                "/councils/D07",
                "/meetings/" + meeting,
                "/meetings/" + meeting + "/agenda",
                "/meetings/" + meeting + "/minutes");
        PageClient member = PageClient.as("iin", port);
        assertThat(http.get("iin", "/referrals/{r}", up).accepted().body().toString())
                .contains(number);
        assertThat(answers.stream().filter(path -> api(path).contains(number))).hasSizeGreaterThan(4);
        assertThat(pages.stream().filter(path -> shown(member, path).contains(number)))
                .hasSizeGreaterThan(4);

        narrow(List.of(), 200);

        assertThat(http.get("iin", "/referrals/{r}", up).status()).isEqualTo(404);
        assertThat(member.get("/referrals/" + up).status()).isEqualTo(404);
        assertThat(answers).allSatisfy(path -> assertThat(api(path)).as(path).doesNotContain(number));
        assertThat(pages)
                .allSatisfy(path -> assertThat(shown(member, path)).as(path).doesNotContain(number));
        for (String page : List.of(
                "",
                "/household",
                "/consents",
                "/assessment",
                "/timeline",
                "/why",
                "/diagram",
                "/proposal",
                "/monitoring",
                "/care-conference")) {
            assertThat(member.get("/cases/" + number + page).status()).as(page).isEqualTo(404);
        }
        for (String path : List.of("", "/consents", "/timeline", "/ladder", "/disclosure", "/recalls")) {
            assertThat(http.get("iin", "/cases/" + number + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(http.get("jimu", "/referrals/{r}", up).status()).isEqualTo(200);
        assertThat(api("/actions/" + action)).contains("訪問する");
    }

    @Test
    void noNoticeTellsTheNumberToAConvenerWhoIsLeftOut() {
        String convener = new SeatedPeople(context).at("D07", SeatRole.CONVENER);
        PageClient page = PageClient.as(convener, port);
        context.publishEvent(new CareConferenceDeadlinePassed(caseId, "D07"));
        delivered();
        assertThat(notices(convener)).contains(number);
        assertThat(shown(page, "/notices")).contains(number);

        narrow(List.of(), 200);

        assertThat(notices(convener)).contains("非公開", "期限までに招集されていません").doesNotContain(number, "{subject}");
        assertThat(shown(page, "/notices")).contains("期限までに招集されていません").doesNotContain(number);
        assertThat(shown(page, "/")).doesNotContain(number);
        narrow(List.of(kasane.personId(convener)), 200);
        assertThat(notices(convener)).contains(number);
    }

    private void delivered() {
        DispatchNotices dispatch = context.getBean(DispatchNotices.class);
        while (dispatch.batch() > 0) {
            // as many rows at once as it takes up
        }
    }

    private String notices(String login) {
        return http.get(login, "/notices?limit=200").accepted().body().toString();
    }

    @Test
    void theRoomSeesWhoLeavesForTheItem() {
        PageClient secretariat = PageClient.as("jimu", port);
        String attendance = "/meetings/" + meeting + "/attendance";
        kasane.open(meeting);
        assertThat(secretariat.get(attendance).shown().text()).doesNotContain("席を外す人");

        narrow(List.of(), 200);

        String name = http.get("iin", "/me").accepted().text("/name");
        assertThat(secretariat.get(attendance).shown().text()).containsPattern("席にいる人 .*席を外す人 .*" + name);
        assertThat(secretariat
                        .get("/meetings/" + meeting + "/session?step=1")
                        .shown()
                        .text())
                .containsPattern("席を外す人 .*" + name);
    }

    private String api(String path) {
        return http.get("iin", path).accepted().body().toString();
    }

    private static String shown(PageClient person, String path) {
        return person.get(path).shown().page().outerHtml();
    }

    private void narrow(List<Long> people, int status) {
        assertThat(http.put("gicho", Map.of("people", people, "reason", "親族が委員にいるため"), LIST, number)
                        .status())
                .isEqualTo(status);
    }
}
