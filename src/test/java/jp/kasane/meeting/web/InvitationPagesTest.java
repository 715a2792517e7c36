package jp.kasane.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.kasane.council.SeatRole;
import jp.kasane.meeting.Meeting;
import jp.kasane.meeting.MeetingState;
import jp.kasane.meeting.MeetingSteps;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Convocation, a member's answer, and an answer that the secretariat takes down. */
@KasaneTest
class InvitationPagesTest {

    private static final String COUNCIL = "D07";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    MeetingSteps steps;
    PageClient jimu;
    PageClient iin;
    Meeting meeting;
    String path;

    @BeforeEach
    void prepare() {
        steps = new MeetingSteps(context);
        jimu = PageClient.as("jimu", port);
        iin = PageClient.as("iin", port);
        meeting = steps.planned(COUNCIL, 30);
        path = "/meetings/" + meeting.id();
        steps.agenda(meeting, steps.waiting(COUNCIL));
    }

    @Test
    void theSecretariatSeesWhomItInvitesAndConvenes() {
        PageAnswer page = jimu.get(path + "/invitation").shown();
        assertThat(page.text()).contains("招集される人", "委員", "開催通知", "公民館", "事後報告");

        PageAnswer done =
                jimu.send(page.form("form[action$=/invitation]"), Map.of()).shown();

        assertThat(done.flash()).contains("招集しました");
        assertThat(done.text()).contains("未回答", "回答を入力");
        assertThat(steps.get(meeting).state()).isEqualTo(MeetingState.CONVENED);
    }

    @Test
    void whatNobodyConfirmedGoesOutWithItsCodesOnceTheSecretariatSaysSo() {
        long waits = steps.unconfirmed(COUNCIL);
        steps.agenda(meeting, waits);
        PageAnswer page = jimu.get(path + "/invitation").shown();
        assertThat(page.page().select("pre.letter").text()).contains("事後報告").doesNotContain("見守り");
        assertThat(page.page().select("#codesOnly a[href$=/backlog/" + waits + "/rendition]"))
                .hasSize(1);

        PageAnswer refused = jimu.send(page.form("form[action$=/invitation]"), Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("確認されていない議題", "番号と分野などだけで招集する");
        assertThat(steps.get(meeting).state()).isEqualTo(MeetingState.AGENDA_SET);
        PageAnswer done =
                jimu.send(refused.form("form[action$=/invitation]"), Map.of("codesOnly", String.valueOf(waits)));
        assertThat(done.shown().flash()).contains("招集しました");
        assertThat(steps.get(meeting).state()).isEqualTo(MeetingState.CONVENED);
        assertThat(iin.get(path).shown().text()).contains("事後報告").doesNotContain("見守り");
    }

    @Test
    void whatIsConfirmedMeanwhileNeedsNoSayingSo() {
        long waits = steps.unconfirmed(COUNCIL);
        steps.agenda(meeting, waits);
        PageAnswer page = jimu.get(path + "/invitation").shown();
        steps.confirm(COUNCIL, waits);

        assertThat(jimu.send(page.form("form[action$=/invitation]"), Map.of()).flash())
                .contains("招集しました");
    }

    @Test
    void withoutAnAgendaThePageLeadsToIt() {
        Meeting bare = steps.planned(COUNCIL, 30);

        PageAnswer page = jimu.get("/meetings/" + bare.id() + "/invitation").shown();

        assertThat(page.page().select("a.button-primary").attr("href")).endsWith("/agenda");
    }

    @Test
    void aMemberAnswersAndChangesTheAnswer() {
        steps.convened(meeting);
        PageAnswer page = iin.get(path + "/reply").shown();
        assertThat(page.text()).contains("出席できますか", "議題1");

        PageAnswer none = iin.send(page.form("form.reply"), Map.of());
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().select("#answer-error").text()).contains("選んで");
        PageAnswer nameless = iin.send(page.form("form.reply"), Map.of("answer", "SUBSTITUTE", "remark", "会長の都合"));
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.page().select("#substituteName-error").text()).contains("お名前");
        assertThat(nameless.page().select("#remark").val()).isEqualTo("会長の都合");

        PageAnswer sent = iin.send(nameless.form("form.reply"), Map.of("substituteName", "𠮷野 太郎"));
        assertThat(sent.shown().text()).contains("代理（𠮷野 太郎さん）");
        PageAnswer changed = iin.send(sent.form("form.reply"), Map.of("answer", "ATTEND"));
        assertThat(changed.shown().flash()).contains("出席");
        assertThat(jimu.get(path + "/invitation").text()).contains("会長の都合");
    }

    @Test
    void theSecretariatTakesDownAnAnswer() {
        String member = steps.seated(COUNCIL, SeatRole.MEMBER);
        steps.convened(meeting);
        String own = path + "/invitation/" + steps.actor(member).personId();

        PageAnswer form = jimu.get(own).shown();
        assertThat(form.text()).contains("会議 花子さんの出欠");
        PageAnswer done = jimu.send(form.form("form.reply"), Map.of("answer", "ABSENT", "remark", "電話で"));

        assertThat(done.shown().text()).contains("事務局 ", "が代行入力", "電話で");
        assertThat(jimu.get(path + "/invitation/999999999").status()).isEqualTo(404);
        assertThat(iin.get(own).path()).isEqualTo(path + "/reply");
    }

    @Test
    void twoWhoAnswerAtOnceDoNotOverwriteEachOther() {
        steps.convened(meeting);
        PageAnswer mine = iin.get(path + "/reply");
        PageAnswer theirs = iin.get(path + "/reply");
        iin.send(theirs.form("form.reply"), Map.of("answer", "ABSENT"));

        PageAnswer stale = iin.send(mine.form("form.reply"), Map.of("answer", "ATTEND"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("「欠席」と回答しています");
        assertThat(iin.send(stale.form("form.reply"), Map.of()).shown().text()).contains("「出席」と回答しています");
    }

    @Test
    void beforeTheConvocationAndOnceOpenThereIsNothingToAnswer() {
        assertThat(iin.get(path + "/reply").shown().text()).contains("まだ招集されていません");
        steps.convened(meeting);
        steps.opened(meeting);

        PageAnswer late = iin.get(path + "/reply").shown();
        assertThat(late.text()).contains("締め切りました");
        assertThat(late.page().select("form.reply")).isEmpty();
    }

    @Test
    void whoHasNoSeatSeesNothing() {
        steps.convened(meeting);
        PageClient csw = PageClient.as("csw", port);

        assertThat(List.of("", "/reply", "/invitation", "/minutes", "/attendance"))
                .allSatisfy(page ->
                        assertThat(csw.get(path + page).status()).as(page).isEqualTo(403));
    }
}
