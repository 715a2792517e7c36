package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.casework.Urgency;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages that tell why a case moved or did not, and those on which it is decided; all without JavaScript. */
@KasaneTest
class CasePathPagesTest {

    private static final String OVERRIDE = "form[action$=/override]";
    private static final String CONFIRM = "form[action$=/confirm]";

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private LadderFixture town;

    @BeforeEach
    void aTown() {
        town = new LadderFixture(context);
    }

    @Test
    void aCaseThatClimbedTwoLayersExplainsEveryMoveAndTheOneNonMove() {
        long id = town.caseOf(Urgency.HIGH, "ELDERLY", "POVERTY", "DISABILITY");
        town.concludes(id, ConclusionType.CONTINUED);
        town.confirms(id);
        town.climbs(id);
        town.climbs(id);

        PageAnswer why = as("csw").get(path(id, "/why")).shown();

        assertThat(why.page().select(".case-path-step[data-kind=deliberation]")).hasSize(4);
        assertThat(why.page().select(".case-path h4").eachText()).containsSubsequence("上がらなかった理由", "上がった理由", "上がった理由");
        assertThat(why.text())
                .contains("いま: 地域セーフティネットコア会議で協議しています。")
                .contains("会議の結論は「継続審議」でした。")
                .contains("まずこの会議で協議を続けます。")
                .contains("急ぐ事例は二回で停滞とみなす（判定表「停滞の判定」の3行目）")
                .contains("支援方法がなく、課題が重なっている（判定表「上申判定」の6行目）");
        assertThat(matchedRows(why)).containsSubsequence("10", "6", "6");
        assertThat(why.text()).doesNotContain("SUPPORT_NOT_FOUND").doesNotContain("NOT_FOUND_COMPLEX");
    }

    @Test
    void thePictureOfTheLayersLeadsToTheSteps() {
        long id = town.plainCase();
        town.climbs(id);

        PageAnswer why = as("csw").get(path(id, "/why")).shown();

        assertThat(why.page().select(".case-grid tbody th").eachText())
                .containsExactly("構築会議", "コア会議", "ブロック会議", "地域会議");
        assertThat(why.page().select(".case-grid thead a").eachAttr("href")).containsExactly("#step-1", "#step-2");
        assertThat(why.page().select("#step-2")).hasSize(1);
    }

    @Test
    void whoMayNotSeeTheCaseIsTurnedAway() {
        long id = town.plainCase();

        assertThat(as("iin").get("/cases/2026-99999/why").status()).isEqualTo(404);
        assertThat(as("admin").get(path(id, "/why")).status()).isIn(403, 404);
        assertThat(as("admin").get(path(id, "/diagram")).status()).isIn(403, 404);
    }

    @Test
    void anOverrideNeedsAReasonAndIsToldWithIt() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        PageClient jimu = as("jimu");
        PageAnswer page = jimu.get(path(id, "/proposal")).shown();
        assertThat(page.text()).contains("提案: 上の会議へ上申").contains("その事務局が受理するか差し戻します");

        PageAnswer refused = jimu.send(page.form(OVERRIDE), Map.of("outcome", "CONTINUE", "reason", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("提案を変える理由を書いてください。");
        assertThat(refused.page().select(OVERRIDE + " input[value=CONTINUE]").hasAttr("checked"))
                .isTrue();

        PageAnswer done = jimu.send(refused.form(OVERRIDE), Map.of("outcome", "CONTINUE", "reason", "次回、家族が出席します"));
        assertThat(done.path()).isEqualTo(path(id, "/why"));
        assertThat(done.flash()).contains("理由を記録しました");
        assertThat(done.text())
                .contains("氷見 花子さん")
                .contains("提案「上の会議へ上申」を「同じ会議で続ける」に変えました。")
                .contains("次回、家族が出席します");
    }

    @Test
    void anUnknownOutcomeIsRefused() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        PageClient jimu = as("jimu");
        PageAnswer page = jimu.get(path(id, "/proposal"));

        PageAnswer refused = jimu.send(page.form(OVERRIDE), Map.of("outcome", "SOMEWHERE", "reason", "理由"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("一つ選んでください。");
    }

    @Test
    void aProposalIsConfirmedOnceAndOnlyAsItWasSeen() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.CONTINUED);
        PageClient jimu = as("jimu");
        PageAnswer seen = jimu.get(path(id, "/proposal"));
        PageAnswer stale = jimu.get(path(id, "/proposal"));

        PageAnswer done = jimu.send(seen.form(CONFIRM), Map.of());
        assertThat(done.flash()).isEqualTo("提案のとおりに決めました。");
        assertThat(town.last(id).round()).isEqualTo(2);
        town.concludes(id, ConclusionType.CONTINUED);

        PageAnswer refused = jimu.send(stale.form(CONFIRM), Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).contains("提案が変わりました");
        assertThat(town.last(id).state()).isEqualTo(DeliberationState.PROPOSED);
    }

    @Test
    void whoIsNotItsSecretariatIsToldWhoDecides() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.CONTINUED);
        PageAnswer page = as("csw").get(path(id, "/proposal")).shown();

        assertThat(page.text()).contains("確認と変更は、地区07 セーフティネット地域会議の事務局が行います。");
        assertThat(page.page().select(CONFIRM + "," + OVERRIDE)).isEmpty();
        PageAnswer none = as("csw").get(path(town.plainCase(), "/proposal")).shown();
        assertThat(none.text()).contains("確認を待っている提案はありません。");
    }

    @Test
    void theDiagramIsToldAsATableToo() {
        long id = town.plainCase();
        town.climbs(id);
        PageClient csw = as("csw");

        PageAnswer whole = csw.get(path(id, "/diagram")).shown();
        assertThat(whole.text()).contains("「ブロック会議で検討」にいます。").contains("第1版");
        assertThat(whole.page().select("tr[data-current=true]").eachAttr("data-activity"))
                .containsExactly("CallActivity_BlockDeliberation");
        assertThat(whole.page().select("#part option")).hasSize(3);
        PageAnswer block = csw.get(path(id, "/diagram?part=2")).shown();
        assertThat(block.text()).contains("「審議待ち」にいます。").contains("受理・差戻し").contains("人の仕事");
        String source = block.page().select("[data-diagram]").attr("data-source");
        assertThat(csw.get(source).page().outerHtml()).contains("CouncilDeliberationProcess");
        assertThat(csw.get(path(id, "/diagram?part=7")).status()).isEqualTo(404);
    }

    @Test
    void aMonitoringThatReopensACaseNeedsAReason() {
        long id = town.plainCase();
        town.findsSupport(id);
        PageClient csw = as("csw");
        PageAnswer page = csw.get(path(id, "/monitoring")).shown();
        assertThat(page.text()).contains("モニタリング 1回目").contains("予定日:");

        PageAnswer refused = csw.send(page.form("form[action$=/monitoring]"), Map.of("result", "REOPEN", "note", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("再検討にする理由を入力してください。");

        PageAnswer done =
                csw.send(refused.form("form[action$=/monitoring]"), Map.of("result", "REOPEN", "note", "支援を断られた"));
        assertThat(done.flash()).contains("受領がすべて済むと", "最初の会議からもう一度");
        assertThat(done.text()).contains("支援を断られた").contains("南條 歩さん");
        assertThat(as("jimu").get(path(id, "/monitoring")).page().select("form[action$=/monitoring]"))
                .isEmpty();
    }

    @Test
    void aMonitoringThatGoesOnTellsTheNextDay() {
        long id = town.plainCase();
        town.findsSupport(id);
        PageClient csw = as("csw");

        PageAnswer done = csw.send(
                csw.get(path(id, "/monitoring")).form("form[action$=/monitoring]"), Map.of("result", "CONTINUE"));

        assertThat(done.flash()).contains("次の予定日を入れました");
        assertThat(done.text()).contains("モニタリング 2回目");
    }

    /** Where somebody of the conference owes no secrecy, the texts wait for their confirmation. */
    private static Map<String, String> convened(PageAnswer page, String day) {
        Map<String, String> fields = new HashMap<>(Map.of("startsOn", day, "startsAt", "午後1時30分", "place", "市役所"));
        page.page().select("#codesOnly input").forEach(codes -> fields.put("codesOnly", codes.attr("value")));
        return fields;
    }

    @Test
    void anUrgentCaseShowsItsDeadlineAndIsConvened() {
        long id = town.caseOf(Urgency.EMERGENCY, "ELDERLY");
        PageClient gicho = as("gicho");
        PageAnswer page = gicho.get(path(id, "/care-conference")).shown();
        assertThat(page.text()).contains("急いで検討した理由").contains("開催の期限: 令和");

        PageAnswer refused =
                gicho.send(page.form("form[action$=/care-conference]"), Map.of("startsOn", "いつか", "startsAt", "13:30"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("場所を入力してください。");

        String tomorrow = town.now().plusDays(1).toLocalDate().toString();
        gicho.send(refused.form("form[action$=/care-conference]"), convened(refused, tomorrow));
        CareConference conference = town.ladder(id).careConferences().get(0);
        assertThat(conference.convenedBy()).isNotNull();
        assertThat(gicho.get(path(id, "/care-conference")).text()).contains("招集しました");
    }

    @Test
    void answersThatCameDownStandOnTheWay() {
        long id = town.plainCase();
        town.climbs(id);
        Referral up = town.lastReferral(id, ReferralKind.ESCALATE);
        town.use(AnswerReferral.class).answer(up.id(), "通える場を用意します", Actor.SYSTEM);
        town.findsSupport(id);

        PageAnswer why = as("csw").get(path(id, "/why")).shown();

        List<String> carried = why.page()
                .select(".case-path-step[data-kind=carried] .card-title")
                .eachText();
        assertThat(carried).singleElement().asString().contains("回答").contains("から 地区07");
        assertThat(why.text()).contains("通える場を用意します").contains("モニタリング 1回目");
    }

    private List<String> matchedRows(PageAnswer why) {
        return why.page()
                .select(".decision-sheet tr.is-matched th span:first-child")
                .eachText();
    }

    private PageClient as(String login) {
        return PageClient.as(login, port);
    }

    private String path(long id, String page) {
        return "/cases/" + town.ref(id).number() + page;
    }
}
