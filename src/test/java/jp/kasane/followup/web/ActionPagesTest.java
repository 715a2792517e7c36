package jp.kasane.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.kasane.casework.Cases;
import jp.kasane.followup.AgreedActions;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.model.ReportOutcome;
import jp.kasane.meeting.MeetingSteps;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.shared.Subject;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Pages on actions as a browser without JavaScript sees them. */
@KasaneTest
class ActionPagesTest {

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private AgreedActions actions;
    private PageClient member;
    private PageClient secretariat;

    @BeforeEach
    void people() {
        actions = new AgreedActions(context);
        member = PageClient.as("iin", port);
        secretariat = PageClient.as("jimu", port);
    }

    @Test
    void aMemberFindsWhatIsToBeDoneAndHowFarOffItIs() {
        String late = title();
        String today = title();
        actions.agreed(late, "iin", actions.today().minusDays(5));
        actions.agreed(today, "iin", actions.today());

        PageAnswer list = member.get("/actions").shown();

        assertThat(cardOf(list, late))
                .contains("5日遅れ", "報告する", JapaneseDates.format(actions.today().minusDays(5)));
        assertThat(cardOf(list, today)).contains("今日");
        assertThat(list.text()).doesNotContain("会議体のすべて", "AGREED", "D07");
        assertThat(member.get("/actions?view=late").text()).contains(late).doesNotContain(today);
    }

    @Test
    void aMemberReportsWithOneChoiceAndNoWords() {
        Action action = actions.agreed(title(), "iin", actions.today());
        PageAnswer page = member.get("/actions/" + action.id()).shown();

        PageAnswer done = member.send(page.form("form[action$=/report]"), Map.of("outcome", "DONE"));

        assertThat(done.shown().flash()).contains("報告しました");
        assertThat(done.text()).contains("事務局の確認を待っています");
        Action reported = actions.read(action);
        assertThat(reported.state()).isEqualTo(ActionState.REPORTED);
        assertThat(reported.outcome()).isEqualTo(ReportOutcome.DONE);
        assertThat(reported.report()).isEmpty();
    }

    @Test
    void nothingChosenIsToldBesideTheChoiceAndTheWordsStay() {
        Action action = actions.agreed(title(), "iin", actions.today());
        PageAnswer page = member.get("/actions/" + action.id());

        PageAnswer refused = member.send(page.form("form[action$=/report]"), Map.of("note", "留守だった"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("結果が選ばれていません");
        assertThat(refused.page().select("#outcome-error").text()).contains("結果が選ばれていません");
        assertThat(refused.page().select("textarea[name=note]").text()).isEqualTo("留守だった");
        assertThat(member.send(page.form("form[action$=/report]"), Map.of("outcome", "PERHAPS"))
                        .status())
                .isEqualTo(422);
        assertThat(actions.read(action).state()).isEqualTo(ActionState.AGREED);
    }

    @Test
    void aTabThatIsOutOfDateIsToldSoAndKeepsTheWords() {
        Action action = actions.agreed(title(), "iin", actions.today());
        PageAnswer old = member.get("/actions/" + action.id());
        PageAnswer reschedule = secretariat.get("/actions/" + action.id() + "/reschedule");
        secretariat.send(
                reschedule.form("form[action$=/reschedule]"),
                Map.of("dueOn", JapaneseDates.format(actions.today().plusDays(9)), "reason", "入院のため"));

        PageAnswer stale =
                member.send(old.form("form[action$=/report]"), Map.of("outcome", "NOT_DONE", "note", "会えなかった"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.errors()).contains("ほかの人が更新しました");
        assertThat(stale.page().select("textarea[name=note]").text()).isEqualTo("会えなかった");
        assertThat(stale.page().select("input[value=NOT_DONE]").hasAttr("checked"))
                .isTrue();
        PageAnswer again = member.send(stale.form("form[action$=/report]"), Map.of());
        assertThat(again.shown().flash()).contains("報告しました");
    }

    @Test
    void theSecretariatVerifiesAReport() {
        Action action = reported();
        PageAnswer page = secretariat.get("/actions/" + action.id()).shown();
        assertThat(page.text()).contains("途中", "一度会えた", "まだ終わっていないという報告です");

        PageAnswer verified = secretariat.send(page.form("form[action$=/verify]"), Map.of());

        assertThat(verified.shown().flash()).contains("完了");
        assertThat(actions.read(action).state()).isEqualTo(ActionState.DONE);
        assertThat(secretariat
                        .send(
                                page.form("form[action$=/verify]"),
                                Map.of("_once", UUID.randomUUID().toString()))
                        .status())
                .isIn(409, 412, 200);
    }

    @Test
    void theSecretariatSendsAReportBackWithAReason() {
        Action action = reported();
        LocalDate later = actions.today().plusDays(14);
        PageAnswer form =
                secretariat.get("/actions/" + action.id() + "/send-back").shown();

        PageAnswer refused = secretariat.send(form.form("form[action$=/send-back]"), Map.of("dueOn", "あした"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("理由がありません");
        assertThat(refused.page().select("input[name=dueOn]").val()).isEqualTo("あした");
        PageAnswer back = secretariat.send(
                refused.form("form[action$=/send-back]"),
                Map.of("reason", "訪問の様子も知りたい", "dueOn", JapaneseDates.format(later)));

        assertThat(back.shown().flash()).contains("差し戻しました");
        assertThat(actions.read(action).dueOn()).isEqualTo(later);
        assertThat(member.get("/actions/" + action.id()).text()).contains("報告を差し戻しました", "訪問の様子も知りたい", "どうでしたか");
    }

    @Test
    void theSecretariatReportsForAMemberAndBothAreNamed() {
        Action action = actions.agreed(title(), "iin", actions.today());
        PageAnswer page = secretariat.get("/actions/" + action.id()).shown();
        assertThat(page.text()).contains("代わって入力できます");

        PageAnswer done =
                secretariat.send(page.form("form[action$=/report]"), Map.of("outcome", "DONE", "note", "電話で聞いた"));

        assertThat(done.flash()).contains("代わって報告を記録しました");
        assertThat(done.text()).contains("さんの報告", "さんが代わって入力しました", "に代わって報告を入力しました");
        assertThat(actions.read(action).reportedBy())
                .isEqualTo(actions.actor("iin").personId());
    }

    @Test
    void whatIsLateIsChasedAndTheAnswerIsKept() {
        Action action = actions.overdue(title(), "iin");
        PageAnswer page = secretariat.get("/actions/" + action.id()).shown();
        assertThat(page.text()).contains("5日遅れ", "督促を記録する");
        PageAnswer form = secretariat.get("/actions/" + action.id() + "/chase");

        assertThat(secretariat.send(form.form("form[action$=/chase]"), Map.of()).errors())
                .contains("督促の結果がありません");
        PageAnswer chased = secretariat.send(form.form("form[action$=/chase]"), Map.of("note", "来週訪ねるとのこと"));

        assertThat(chased.shown().text()).contains("督促しました", "来週訪ねるとのこと");
        assertThat(secretariat.get("/actions/" + action.id() + "/chase").path()).isEqualTo("/actions/" + action.id());
    }

    @Test
    void somebodyElseTakesItOver() {
        Action action = actions.agreed(title(), "iin", actions.today());
        PageAnswer form =
                secretariat.get("/actions/" + action.id() + "/reassign").shown();
        String csw = String.valueOf(actions.actor("csw").personId());
        assertThat(form.page().select("select[name=assigneeId] option[value=" + csw + "]"))
                .hasSize(1);

        PageAnswer refused = secretariat.send(form.form("form[action$=/reassign]"), Map.of());
        assertThat(refused.errors()).contains("担当者がありません", "理由がありません");
        PageAnswer done = secretariat.send(
                refused.form("form[action$=/reassign]"), Map.of("assigneeId", csw, "reason", "任期が満了したため"));

        assertThat(done.shown().text()).contains("担当を", "任期が満了したため");
        assertThat(member.get("/actions/" + action.id()).status()).isEqualTo(404);
    }

    @Test
    void aMemberNeitherSeesNorTakesTheSecretariatsSteps() {
        Action action = reported();
        assertThat(member.get("/actions/" + action.id()).text()).doesNotContain("確認する", "差し戻す");
        for (String step : List.of("send-back", "reschedule", "reassign", "chase")) {
            assertThat(member.get("/actions/" + action.id() + "/" + step).path())
                    .isEqualTo("/actions/" + action.id());
        }
        PageAnswer forged = secretariat.get("/actions/" + action.id() + "/send-back");
        PageAnswer own = member.get("/actions");
        assertThat(forged.status()).isEqualTo(200);
        assertThat(own.page().select("form[action$=/verify]")).isEmpty();
    }

    @Test
    void nobodyLearnsOfAnActionThatIsNotTheirs() {
        Action action = actions.agreed(title(), "csw", actions.today());
        PageAnswer missing = member.get("/actions/" + action.id());
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text()).doesNotContain(action.title());
        assertThat(PageClient.stranger(port).get("/actions").path()).contains("/sign-in");
    }

    @Test
    void theCaseIsALinkOnlyForThoseWhoMayOpenIt() {
        long caseId = new MeetingSteps(context).newCase();
        String number = context.getBean(Cases.class).get(caseId).number();
        Action action = actions.agreed(title(), "iin", actions.today(), Subject.ofCase(caseId));

        PageAnswer seen = member.get("/actions/" + action.id()).shown();
        assertThat(seen.text()).contains("ケース " + number, "この画面では開けません");
        assertThat(seen.page().select("a[href=/cases/" + number + "]")).isEmpty();
        PageAnswer csw =
                PageClient.as("csw", port).get("/actions/" + action.id()).shown();
        assertThat(csw.page().select("a[href=/cases/" + number + "]")).hasSize(1);
    }

    @Test
    void aCouncilsActionsAreATabOfTheCouncil() {
        String title = title();
        actions.agreed(title, "csw", actions.today());
        PageAnswer tab = secretariat.get("/councils/D07/actions?view=all").shown();
        assertThat(tab.page().select(".tabs a[aria-current=page]").attr("href")).isEqualTo("/councils/D07/actions");
        assertThat(member.get("/councils/D07/actions").shown().text())
                .contains("あなたが担当する実施項目だけ")
                .doesNotContain(title);
        assertThat(secretariat.get("/councils/NOWHERE/actions").status()).isEqualTo(404);
    }

    @Test
    void longListsGoOnWhereThePageEnded() {
        List<String> titles = IntStream.range(0, 33).mapToObj(i -> title()).toList();
        titles.forEach(title -> actions.agreed(title, "csw", actions.today().plusDays(30)));
        PageClient csw = PageClient.as("csw", port);

        PageAnswer page = csw.get("/actions?view=mine").shown();
        List<String> seen = new ArrayList<>(page.page().select(".card-title").eachText());
        while (!page.page().select("a[rel=next]").isEmpty()) {
            page = csw.get(page.page().select("a[rel=next]").attr("abs:href")).shown();
            seen.addAll(page.page().select(".card-title").eachText());
        }
        assertThat(seen).containsAll(titles).doesNotHaveDuplicates();
    }

    private Action reported() {
        Action action = actions.agreed(title(), "iin", actions.today());
        PageAnswer page = member.get("/actions/" + action.id());
        member.send(page.form("form[action$=/report]"), Map.of("outcome", "PARTLY", "note", "一度会えた"))
                .shown();
        return actions.read(action);
    }

    private static String title() {
        return "訪ねる" + UUID.randomUUID();
    }

    private static String cardOf(PageAnswer list, String title) {
        return list.page().select("li.action:contains(" + title + ")").text();
    }
}
