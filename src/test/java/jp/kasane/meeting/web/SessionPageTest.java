package jp.kasane.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.kasane.council.SeatRole;
import jp.kasane.meeting.AgendaItem;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.meeting.MeetingState;
import jp.kasane.meeting.SessionRoom;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Session mode without JavaScript. */
@KasaneTest
class SessionPageTest {

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    SessionRoom room;
    PageClient secretary;

    @BeforeEach
    void convene() {
        room = new SessionRoom(context, "D11", 2);
        secretary = PageClient.as(room.secretary("事務 一子"), port);
    }

    @Test
    void aWholeSessionWithoutScripts() {
        PageAnswer start = secretary.get(room.path()).shown();
        assertThat(start.text()).contains("会議を始める", "開会する");

        PageAnswer promised = secretary.send(start.form("form[action$=/open]"), Map.of());
        assertThat(promised.flash()).contains("開会しました");
        assertThat(promised.text()).contains("前回までに約束したこと");

        PageAnswer first = secretary.send(promised.form("form[action$=/1/turn]"), Map.of());
        assertThat(first.text()).contains("議題1", "審議中", "予定 5分", "事後報告です");

        PageAnswer noted = secretary.send(first.form("#notes-form"), Map.of("text", "近所の人が声をかけている。"));
        assertThat(noted.text()).contains("保存済み", "事務 一子");
        assertThat(room.notes(1)).isEqualTo("近所の人が声をかけている。");

        PageAnswer filled = secretary.get(room.path() + "?step=1&fill=notes").shown();
        assertThat(filled.page().select("#rationale").text()).isEqualTo("近所の人が声をかけている。");

        PageAnswer second = secretary.press(
                filled.form("#conclusion-form"),
                button(filled, "onward"),
                Map.of(
                        "type", "NOTED",
                        "actions[0].title", "週1回の訪問",
                        "actions[0].assigneeId", room.member.replace(" ", ""),
                        "actions[0].dueOn", "+14"));
        assertThat(second.flash()).contains("議題1の結論を記録しました");
        assertThat(second.text()).contains("議題2", "審議中");

        PageAnswer missing = secretary.get(room.path() + "?step=close").shown();
        assertThat(missing.page().select(".notice a[href*=step=2]").text()).contains("議題2: 結論を記録する");
        PageAnswer refused = secretary.send(missing.form("form[action$=/close]"), Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).contains("審議結果のない議題");

        secretary.send(second.form("#conclusion-form"), Map.of("type", "NOTED", "rationale", "了承した"));
        PageAnswer ready = secretary.get(room.path() + "?step=close").shown();
        PageAnswer closed = secretary.send(ready.form("form[action$=/close]"), Map.of());
        assertThat(closed.path()).contains("/minutes");
        assertThat(room.steps.get(room.meeting).state()).isEqualTo(MeetingState.CLOSED);
        assertThat(secretary.get(room.path()).shown().text()).contains("閉会しました", "議事録を見る");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        room.opened();
        PageAnswer page = secretary.get(room.path() + "?step=1").shown();

        PageAnswer refused = secretary.send(
                page.form("#conclusion-form"),
                Map.of(
                        "type", "NOTED",
                        "rationale", "了承した",
                        "actions[1].title", "電話する",
                        "actions[1].assigneeId", "いない 人"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#actions1-assigneeId-error").text()).contains("その名前の人は席にいない");
        assertThat(refused.page().select("#actions1-title").val()).isEqualTo("電話する");
        assertThat(refused.page().select("#rationale").text()).isEqualTo("了承した");
        assertThat(refused.page().select(".error-summary a").attr("href")).isEqualTo("#actions1-assigneeId");
    }

    @Test
    void withoutAConclusionNothingIsRecorded() {
        room.opened();
        PageAnswer page = secretary.get(room.path() + "?step=1").shown();

        PageAnswer refused =
                secretary.sendAll(page.form("#conclusion-form"), Map.of("type", List.of(), "rationale", List.of("")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("結論を選んでください", "理由を入力してください");
    }

    @Test
    void aConclusionIsCorrectedFromItsOwnVersionOnly() {
        room.opened();
        PageAnswer old = secretary.get(room.path() + "?step=1").shown();
        PageAnswer first = secretary.get(room.path() + "?step=1").shown();
        secretary.send(first.form("#conclusion-form"), Map.of("type", "NOTED", "rationale", "了承した"));

        PageAnswer stale = secretary.send(old.form("#conclusion-form"), Map.of("type", "NOTED", "rationale", "古い画面から"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.errors()).contains("ほかの人が更新しました");
        assertThat(stale.page().select("#rationale").text()).isEqualTo("古い画面から");

        PageAnswer now = secretary.get(room.path() + "?step=1").shown();
        secretary.send(now.form("#conclusion-form"), Map.of("rationale", "了承し、見守る"));
        AgendaItem item = room.items().get(0);
        assertThat(item.conclusion()).isEqualTo(ConclusionType.NOTED);
        assertThat(item.rationale()).isEqualTo("了承し、見守る");
    }

    @Test
    void theSameLineOfTwoIsShownAndDecidedWithoutScripts() {
        room.opened();
        String other = room.secretary("事務 二郎");
        int base = room.save(other, 1, "担当は未定", 0);
        PageAnswer page = secretary.get(room.path() + "?step=1").shown();
        room.save(other, 1, "担当は田中", base);

        PageAnswer clash = secretary.send(page.form("#notes-form"), Map.of("text", "担当は佐藤"));

        assertThat(clash.text()).contains("同じ行が別々に書き換えられました", "担当は田中", "担当は佐藤", "食い違い");
        assertThat(room.notes(1)).isEqualTo("担当は田中");
        PageAnswer settled = secretary.press(
                clash.form("form[action$=/settle]"), clash.page().selectFirst("button[value=BOTH]"), Map.of());
        assertThat(settled.flash()).contains("解決しました");
        assertThat(room.notes(1)).isEqualTo("担当は田中\n担当は佐藤");
    }

    @Test
    void everySavedTextIsInTheHistory() {
        room.opened();
        PageAnswer page = secretary.get(room.path() + "?step=2").shown();
        secretary.send(page.form("#notes-form"), Map.of("text", "\n先頭の空行も残る"));

        PageAnswer history = secretary.get(room.path() + "/2/history").shown();

        assertThat(history.text()).contains("先頭の空行も残る", "事務 一子", "保存");
        assertThat(room.notes(2)).startsWith("\n");
        PageAnswer again = secretary.get(room.path() + "?step=2").shown();
        assertThat(again.page().selectFirst("#notes-text").wholeText())
                .as("browsers drop a first line end")
                .isEqualTo("\n\n先頭の空行も残る");
    }

    @Test
    void whoIsPresentIsTickedOff() {
        room.opened();
        PageAnswer page = secretary.get(room.path()).shown();
        Element box = page.page().selectFirst("input[name=came]");

        PageAnswer ticked = secretary.send(page.form("form[action$=/presence]"), Map.of("came", box.val()));

        assertThat(ticked.flash()).contains("出席を記録しました");
        assertThat(ticked.text()).contains("出席 1人");
    }

    @Test
    void anOpenPageHearsWhatOthersWrote() {
        room.opened();
        String other = room.secretary("事務 二郎");
        room.save(other, 1, "ほかの人のメモ", 0);

        PageAnswer live = secretary.get(room.path() + "/live?step=1").shown();

        assertThat(live.page().select("#live-text").text()).isEqualTo("ほかの人のメモ");
        assertThat(live.page().select("#session-live").attr("data-version")).isEqualTo("1");
        assertThat(live.page().select("#session-live").attr("data-saved-by")).isEqualTo("事務 二郎");
    }

    @Test
    void membersSeeNoNotes() {
        room.opened();
        PageClient member = PageClient.as(room.person("委員 花子", SeatRole.MEMBER), port);

        for (String path : List.of("", "?step=1", "/live?step=1", "/1/history")) {
            assertThat(member.get(room.path() + path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void aStepThatIsNotThereIsToldInWords() {
        assertThat(secretary.get(room.path() + "?step=99").status()).isEqualTo(404);
        assertThat(secretary.get(room.path() + "?step=99").text()).contains("その議題はこの会議にありません");
    }

    private static Element button(PageAnswer page, String name) {
        return page.page().selectFirst("#conclusion-form button[name=" + name + "]");
    }
}
