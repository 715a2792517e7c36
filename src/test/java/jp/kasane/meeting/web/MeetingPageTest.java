package jp.kasane.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingState;
import jp.kasane.meeting.MeetingSteps;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** One meeting at a glance, its postponement and its cancellation. */
@KasaneTest
class MeetingPageTest {

    private static final String COUNCIL = "D07";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    MeetingSteps steps;
    PageClient jimu;
    Meeting meeting;
    String path;

    @BeforeEach
    void plan() {
        steps = new MeetingSteps(context);
        jimu = PageClient.as("jimu", port);
        meeting = steps.planned(COUNCIL, 30);
        path = "/meetings/" + meeting.id();
    }

    @Test
    void theNextStepIsTheOnePrimaryButton() {
        assertThat(next(jimu)).isEqualTo("議題を組む");
        steps.agenda(meeting, steps.waiting(COUNCIL));
        assertThat(next(jimu)).isEqualTo("招集へ進む");
        steps.convened(meeting);
        assertThat(next(jimu)).isEqualTo("開催・記録の画面を開く");
        assertThat(next(PageClient.as("iin", port))).isEqualTo("出欠を回答する");
        steps.opened(meeting);
        assertThat(next(jimu)).isEqualTo("記録を続ける");
        steps.closed(meeting);
        assertThat(next(jimu)).isEqualTo("議事録案を読む");
        assertThat(next(PageClient.as("gicho", port))).isEqualTo("議事録を確認する");
    }

    @Test
    void theStepsSayWhereTheMeetingStands() {
        PageAnswer page = jimu.get(path).shown();

        assertThat(page.page().select(".stepper [aria-current=step]").text()).startsWith("議題設定");
        assertThat(page.text()).contains("令和", "公民館", "開催予定", "まだ招集していません").doesNotContain("PLANNED");
    }

    @Test
    void aMeetingIsPutOffWithAReason() {
        long item = steps.waiting(COUNCIL);
        steps.agenda(meeting, item);
        PageAnswer form = jimu.get(path + "/postpone").shown();
        assertThat(form.text()).contains("付議待ちに戻ります");

        PageAnswer refused = send(form, "/postpone", Map.of("date", "令和8年2月30日", "time", "13:30", "reason", "大雪"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#date-error").text()).isNotEmpty();
        assertThat(refused.page().select("#reason").val()).isEqualTo("大雪");

        String later = steps.in(60).toLocalDate().toString();
        PageAnswer done = send(refused, "/postpone", Map.of("date", later, "time", "午後1時30分"))
                .shown();
        assertThat(done.flash()).contains("延期しました");
        assertThat(done.text()).contains("変更の経過", "大雪");
        assertThat(steps.itemsOf(meeting)).isEmpty();
    }

    @Test
    void placeAndLengthAreSetUntilTheSessionOpens() {
        steps.agenda(meeting, steps.waiting(COUNCIL));
        PageAnswer form = jimu.get(path + "/place").shown();

        PageAnswer refused = send(form, "/place", Map.of("place", "市役所", "minutes", "4"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#minutes-error").text()).contains("5分あります");

        PageAnswer done = send(refused, "/place", Map.of("minutes", "９０")).shown();
        assertThat(done.text()).contains("市役所", "90分");
        assertThat(steps.get(meeting).minutes()).isEqualTo(90);
    }

    @Test
    void aDateInThePastIsToldAtTheDate() {
        PageAnswer refused = send(
                jimu.get(path + "/postpone"), "/postpone", Map.of("date", "令和2年4月1日", "time", "13:30", "reason", "大雪"));

        assertThat(refused.page().select("#date-error").text()).contains("過ぎています");
    }

    @Test
    void aMeetingIsCancelledWithAReason() {
        PageAnswer form = jimu.get(path + "/cancel").shown();
        assertThat(form.text()).contains("次の会議で扱えます");

        assertThat(send(form, "/cancel", Map.of("reason", " ")).errors()).contains("理由を入力");
        PageAnswer done = send(form, "/cancel", Map.of("reason", "案件なし")).shown();

        assertThat(done.flash()).contains("中止しました");
        assertThat(steps.get(meeting).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(done.page().select("form[action$=/cancel], a[href$=/cancel]"))
                .isEmpty();
    }

    @Test
    void aMemberChangesNothing() {
        PageClient iin = PageClient.as("iin", port);

        assertThat(iin.get(path).page().select("a[href$=/cancel], a[href$=/postpone]"))
                .isEmpty();
        assertThat(iin.get(path + "/cancel").status()).isEqualTo(403);
        FormElement forged = iin.get(path).form("form[action$=/sign-out]");
        forged.attr("action", path + "/cancel");
        assertThat(iin.send(forged, Map.of("reason", "都合が悪い")).status()).isEqualTo(403);
        assertThat(steps.get(meeting).state()).isEqualTo(MeetingState.PLANNED);
    }

    private String next(PageClient client) {
        return client.get(path).shown().page().select(".button-primary").text();
    }

    private PageAnswer send(PageAnswer page, String what, Map<String, String> typed) {
        return jimu.send(page.form("form[action=" + path + what + "]"), typed);
    }
}
