package jp.kasane.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.kasane.meeting.AmendMinutes;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingState;
import jp.kasane.meeting.MeetingSteps;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Minutes to read, amend and confirm. */
@KasaneTest
class MinutesPageTest {

    private static final String COUNCIL = "D07";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    MeetingSteps steps;
    PageClient jimu;
    PageClient gicho;
    Meeting meeting;
    String path;

    @BeforeEach
    void hold() {
        steps = new MeetingSteps(context);
        jimu = PageClient.as("jimu", port);
        gicho = PageClient.as("gicho", port);
        meeting = steps.held(COUNCIL);
        path = "/meetings/" + meeting.id() + "/minutes";
    }

    @Test
    void theChairConfirmsWhatWasRead() {
        PageAnswer page = gicho.get(path).shown();
        assertThat(page.text()).contains("確認すると次のようになります", "委員に配布され", "結果", "了承・情報共有", "確認前の案");

        PageAnswer done =
                gicho.send(page.form("form[action$=/approve]"), Map.of()).shown();

        assertThat(done.flash()).contains("確認しました");
        assertThat(done.text()).contains("議長").doesNotContain("確認前の案");
        assertThat(done.page().select("form[action$=/approve]")).isEmpty();
        assertThat(steps.get(meeting).state()).isEqualTo(MeetingState.COMPLETED);
    }

    @Test
    void theChairReadsAgainWhatWasChangedMeanwhile() {
        PageAnswer page = gicho.get(path);
        steps.the(AmendMinutes.class).amend(meeting.id(), "変わった議事録", "誤字", null, Actor.SYSTEM);

        PageAnswer stale = gicho.send(page.form("form[action$=/approve]"), Map.of());

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("変わった議事録");
        assertThat(steps.get(meeting).state()).isEqualTo(MeetingState.CLOSED);
    }

    @Test
    void onlyTheChairConfirms() {
        assertThat(jimu.get(path).page().select("form[action$=/approve]")).isEmpty();
        assertThat(PageClient.as("iin", port).get(path).shown().text()).contains("議長の確認を待っている");
        var form = gicho.get(path).form("form[action$=/approve]");
        form.select("[name=_csrf]")
                .val(jimu.get(path).page().select("[name=_csrf]").val());
        assertThat(jimu.send(form, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void anAmendmentIsReadAsAComparison() {
        PageAnswer page = jimu.get(path + "/amend").shown();
        String text = page.page().select("#text").val();
        assertThat(jimu.send(form(page), Map.of("text", text)).errors()).contains("理由を入力");

        PageAnswer done =
                jimu.send(form(page), Map.of("text", text.replace("了承した", "全員が了承した") + "\r\n追記", "reason", "書き漏らし"));

        assertThat(done.shown().flash()).contains("訂正しました");
        assertThat(done.page().select(".comparison del").text()).contains("了承した");
        assertThat(done.page().select(".comparison ins").text()).contains("全員が了承した", "追記");
        assertThat(done.text()).contains("訂正の経過（1件）", "書き漏らし");
    }

    @Test
    void whoAmendsAStaleTextSeesTheDifferenceAndKeepsTheOwn() {
        PageAnswer page = jimu.get(path + "/amend");
        steps.the(AmendMinutes.class).amend(meeting.id(), "別の人の文面", "誤字", null, Actor.SYSTEM);

        PageAnswer stale = jimu.send(form(page), Map.of("text", "わたしの文面", "reason", "追加"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.page().select("#text").val()).isEqualTo("わたしの文面");
        assertThat(stale.page().select(".comparison del").text()).isEqualTo("別の人の文面");
        assertThat(jimu.send(form(stale), Map.of()).shown().text()).contains("わたしの文面");
    }

    @Test
    void beforeTheSessionIsClosedThereAreNone() {
        Meeting planned = steps.planned(COUNCIL, 30);

        assertThat(jimu.get("/meetings/" + planned.id() + "/minutes").shown().text())
                .contains("議事録はまだありません");
        assertThat(jimu.get("/meetings/" + planned.id() + "/minutes/amend").status())
                .isEqualTo(409);
    }

    private static org.jsoup.nodes.FormElement form(PageAnswer page) {
        return page.form("form[action$=/amend]");
    }
}
