package jp.kasane.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Home, tasks, notices and the ladder, without JavaScript. */
@KasaneTest
class DeskPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    private PageClient csw;
    private String number;
    private String task;

    @BeforeEach
    void aCaseWaitsForItsAssessment() {
        KasaneClient kasane = new KasaneClient(new Http(port));
        number = kasane.receiveCase(Households.eightyFifty("D19"));
        task = kasane.task("csw", number, "UserTask_AssessCase")
                .orElseThrow()
                .get("id")
                .asText();
        // due before everything else, so that it stands on the first page
        jdbc.update(
                "UPDATE worklist_task SET due_at = now() - interval '400 days', sort_at = now() - interval '400 days'"
                        + " WHERE task_id = ?",
                task);
        csw = PageClient.as("csw", port);
    }

    @Test
    void homeShowsWhatIsLateFirstAndItIsTakenInOnePress() {
        PageAnswer home = csw.get("/").shown();

        assertThat(home.page().selectFirst(".task-group").text()).contains("遅れている", "アセスメント", number, "CSWのだれか");
        PageAnswer taken = csw.send(claim(home), Map.of()).shown();
        assertThat(taken.path()).isEqualTo("/");
        assertThat(taken.flash()).contains("引き受けました");
        assertThat(line(taken).text()).contains("あなたが引受け中");
    }

    @Test
    void aTaskLeadsToThePageOnWhichItIsDone() {
        assertThat(csw.get("/tasks/" + task).path()).contains("/cases/" + number);
    }

    @Test
    void theListIsNarrowedAndComesBackAsItWasAfterTakingATask() {
        PageAnswer unclaimed = csw.get("/tasks?scope=UNCLAIMED&late=true").shown();
        PageAnswer after = csw.send(claim(unclaimed), Map.of()).shown();

        assertThat(after.path()).isEqualTo("/tasks?scope=UNCLAIMED&late=true");
        assertThat(after.page().select("a[href=/tasks/" + task + "]")).isEmpty();
        PageAnswer mine = csw.get("/tasks?scope=MINE").shown();
        PageAnswer given = csw.send(mine.form("form[action='/tasks/" + task + "/give-back']"), Map.of())
                .shown();
        assertThat(given.flash()).contains("戻しました");
        assertThat(given.page().select("a[href=/tasks/" + task + "]")).isEmpty();
        assertThat(csw.get("/tasks?council=D19").shown().text()).contains("条件に合う作業はありません");
    }

    @Test
    void whoComesSecondIsTold() {
        FormElement claim = claim(csw.get("/tasks"));
        heldBy("gicho");

        PageAnswer refused = csw.send(claim, Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("既にほかの人が引き受けています");
        assertThat(csw.get("/tasks/" + task).shown().text()).contains("ほかの人が引き受けています", "アセスメント");
    }

    @Test
    void aTaskOfOthersOrOneThatIsDoneIsFriendlyToldAsGone() {
        PageAnswer others = PageClient.as("iin", port).get("/tasks/" + task);
        PageAnswer unknown = csw.get("/tasks/no-such-task");

        assertThat(others.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(others.text()).contains("この作業はもうありません", "作業一覧へ").doesNotContain("アセスメント");
    }

    @Test
    void theSecretariatSeesWhatItsCouncilsNeed() {
        String home = PageClient.as("jimu", port).get("/").shown().text();

        assertThat(home).contains("事務局をしている会議体", "はしごで全体を見る");
        assertThat(csw.get("/").text()).doesNotContain("事務局をしている会議体");
    }

    @Test
    void noticesAreReadOneByOneAndAllAtOnce() {
        notice();
        notice();
        PageClient gicho = PageClient.as("gicho", port);
        PageAnswer unread = gicho.get("/notices?unread=true").shown();
        FormElement first = (FormElement) unread.page().selectFirst(".notices form");
        String unreadForm = "form[action=%s]".formatted(first.attr("action"));

        PageAnswer one = gicho.send(first, Map.of()).shown();
        assertThat(unread.page().select(unreadForm)).hasSize(1);
        assertThat(one.page().select(unreadForm)).isEmpty();
        PageAnswer all =
                gicho.send(one.form("form[action=/notices/read]"), Map.of()).shown();
        assertThat(all.flash()).contains("すべて読んだ");
        assertThat(gicho.get("/notices?unread=true").shown().text()).contains("読んでいないお知らせはありません");
        assertThat(gicho.get("/notices").shown().page().select(".notices > li")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theLadderLeadsToEveryCouncilAndNamesNoCase() {
        PageAnswer ladder = PageClient.as("iin", port).get("/ladder").shown();

        assertThat(ladder.page().select(".tree .rung")).hasSize(27);
        assertThat(ladder.page().select(".ladder-beside .rung")).hasSize(6);
        assertThat(ladder.page().select(".tree > .node > ol > .node > ol > .node > ol > .node"))
                .as("districts in blocks under core and 構築会議")
                .hasSize(21);
        assertThat(ladder.page().select(".ladder-table tbody tr")).hasSize(33);
        assertThat(ladder.page().select(".rung-mine")).isNotEmpty();
        assertThat(ladder.page().outerHtml()).doesNotContain(number);
    }

    @Test
    void strangersAreAskedToSignIn() {
        for (String path : new String[] {"/", "/ladder", "/tasks", "/notices"}) {
            assertThat(PageClient.stranger(port).get(path).path()).as(path).startsWith("/sign-in");
        }
    }

    private FormElement claim(PageAnswer page) {
        return page.form("form[action='/tasks/" + task + "/claim']");
    }

    private Element line(PageAnswer page) {
        Element link = page.page().selectFirst("a[href=/tasks/" + task + "]");
        assertThat(link).isNotNull();
        return link.closest(".task");
    }

    private void heldBy(String login) {
        jdbc.update(
                "UPDATE worklist_task SET assignee_id = (SELECT person_id FROM identity_account WHERE login = ?)"
                        + " WHERE task_id = ?",
                login,
                task);
    }

    private void notice() {
        jdbc.update("INSERT INTO notification_outbox"
                + " (recipient_id, channel, kind, params, state, next_attempt_at, created_at, sent_at)"
                + " SELECT person_id, 'IN_APP', 'MEETING_CONVENED', '{\"council\": \"D07\", \"on\": \"2026-12-01\"}', 'SENT',"
                + " now(), now(), now() FROM identity_account WHERE login = 'gicho'");
    }
}
