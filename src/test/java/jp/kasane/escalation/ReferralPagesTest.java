package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.shared.Subject;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import jp.kasane.web.page.TaskPage;
import jp.kasane.worklist.OpenTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What councils hand to each other, as their secretariats see it and act on it. */
@KasaneTest
class ReferralPagesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    List<TaskPage> taskPages;

    @LocalServerPort
    int port;

    private LadderFixture town;
    private PageClient jimu;

    @BeforeEach
    void aTown() {
        town = new LadderFixture(context);
        jimu = PageClient.as("jimu", port);
    }

    @Test
    void aReferralIsFoundInItsBoxAndAccepted() {
        long id = town.plainCase();
        long up = confirmed(id);
        assertThat(inBox("TO_ACCEPT", "B2")).contains("/referrals/" + up);

        PageAnswer page = jimu.get("/referrals/" + up).shown();
        assertThat(page.text())
                .contains("次は、南條ブロック 地域セーフティネットブロック会議の事務局が受理するか差し戻します。")
                .contains("なぜ渡したか")
                .contains("判定表「上申判定」の7行目");
        PageAnswer done = jimu.send(page.form("form[action$=/accept]"), Map.of());

        assertThat(done.flash()).contains("受理しました");
        assertThat(done.text()).contains("次は会議で話し合い、地区07 セーフティネット地域会議に回答します。");
        assertThat(town.lastReferral(id, ReferralKind.ESCALATE).status()).isEqualTo(ReferralStatus.ACCEPTED);
        assertThat(inBox("TO_ANSWER", "B2")).contains("/referrals/" + up);
    }

    @Test
    void aReturnNeedsAReasonAndKeepsWhatWasTyped() {
        long id = town.plainCase();
        long up = confirmed(id);
        PageAnswer page = jimu.get("/referrals/" + up);

        PageAnswer refused = jimu.send(page.form("form[action$=/return]"), Map.of("reason", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("差し戻す理由を書いてください。");

        PageAnswer done = jimu.send(refused.form("form[action$=/return]"), Map.of("reason", "家族の意向を確かめてください"));
        assertThat(done.flash()).contains("差し戻しました");
        assertThat(done.text()).contains("家族の意向を確かめてください");
        assertThat(inBox("RETURNED", "D07")).contains("/referrals/" + up);
    }

    @Test
    void aStaleTabIsToldAndNothingIsDoneTwice() {
        long id = town.plainCase();
        long up = confirmed(id);
        PageAnswer first = jimu.get("/referrals/" + up);
        PageAnswer second = jimu.get("/referrals/" + up);
        jimu.send(first.form("form[action$=/accept]"), Map.of());

        PageAnswer refused = jimu.send(second.form("form[action$=/return]"), Map.of("reason", "資料が足りません"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).contains("入力を確かめてください");
        assertThat(refused.page().select("#unsent").text()).isEqualTo("資料が足りません");
        assertThat(town.lastReferral(id, ReferralKind.ESCALATE).status()).isEqualTo(ReferralStatus.ACCEPTED);
    }

    @Test
    void anAnswerGoesDownAndIsAcknowledged() {
        long id = town.plainCase();
        town.climbs(id);
        long up = town.lastReferral(id, ReferralKind.ESCALATE).id();
        PageAnswer page = jimu.get("/referrals/" + up).shown();
        PageAnswer answered = jimu.send(page.form("form[action$=/answer]"), Map.of("text", "通える場を用意します"));
        assertThat(answered.flash()).isEqualTo("回答を送りました。");

        long down = town.lastReferral(id, ReferralKind.ANSWER).id();
        assertThat(inBox("TO_ACKNOWLEDGE", "D07")).contains("/referrals/" + down);
        PageAnswer answer = jimu.get("/referrals/" + down).shown();
        assertThat(answer.text()).contains("通える場を用意します");
        PageAnswer done = jimu.send(answer.form("form[action$=/acknowledge]"), Map.of());

        assertThat(done.flash()).isEqualTo("受領しました。");
        assertThat(town.lastReferral(id, ReferralKind.ANSWER).status()).isEqualTo(ReferralStatus.ACKNOWLEDGED);
        assertThat(done.page().select("form[action$=/acknowledge]")).isEmpty();
    }

    @Test
    void aMemberReadsButDoesNotAct() {
        long id = town.plainCase();
        long up = confirmed(id);
        PageClient iin = PageClient.as("iin", port);

        PageAnswer page = iin.get("/referrals/" + up).shown();

        assertThat(page.text()).contains("次は、").doesNotContain("あなたの会議ですること");
        assertThat(iin.get("/referrals?council=D01").status()).isEqualTo(403);
        assertThat(iin.get("/referrals?box=NOWHERE").status()).isEqualTo(400);
    }

    @Test
    void aLongListGoesOnOnTheNextPage() {
        long first = confirmed(town.plainCase());
        long second = confirmed(town.plainCase());

        PageAnswer page =
                jimu.get("/referrals?council=B2&limit=1&after=" + (first - 1)).shown();
        assertThat(page.page().select("tbody a").eachAttr("href")).containsExactly("/referrals/" + first);
        PageAnswer next =
                jimu.get(page.page().select("a[rel=next]").attr("href")).shown();

        assertThat(next.page().select("tbody a").eachAttr("href")).contains("/referrals/" + second);
    }

    @Test
    void everyTaskOfTheLadderHasItsPage() {
        long id = town.plainCase();
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        String number = town.ref(id).number();
        assertThat(pageOf("UserTask_ConfirmProposal", Subject.ofCase(id))).isEqualTo("/cases/" + number + "/proposal");
        town.confirms(id);
        long up = town.lastReferral(id, ReferralKind.ESCALATE).id();
        assertThat(pageOf("UserTask_AcceptReferral", Subject.ofReferral(up))).isEqualTo("/referrals/" + up);
        town.accepts(id);
        town.findsSupport(id);
        assertThat(pageOf("UserTask_MonitorCase", Subject.ofCase(id))).isEqualTo("/cases/" + number + "/monitoring");
    }

    private String pageOf(String task, Subject subject) {
        OpenTask open = town.task(task, subject);
        return taskPages.stream()
                .filter(page -> page.formKey().equals(open.formKey()))
                .findFirst()
                .orElseThrow()
                .path()
                .apply(open.subject());
    }

    private long confirmed(long id) {
        town.concludes(id, ConclusionType.SUPPORT_NOT_FOUND);
        town.confirms(id);
        return town.lastReferral(id, ReferralKind.ESCALATE).id();
    }

    private List<String> inBox(String box, String council) {
        return jimu.get("/referrals?limit=200&box=" + box + "&council=" + council)
                .shown()
                .page()
                .select("tbody a")
                .eachAttr("href");
    }
}
