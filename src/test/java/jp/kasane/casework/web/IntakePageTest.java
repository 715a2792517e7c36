package jp.kasane.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** 相談受付・申込票 on a browser without JavaScript. */
@KasaneTest
class IntakePageTest {

    private static final String SHEET = "form.case-sheet";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private PageClient csw;

    @BeforeEach
    void aSocialWorkerSignsIn() {
        csw = PageClient.as("csw", port);
    }

    @Test
    void aHouseholdOfThreeIsTakenInWithTheConsentsOfTwo() {
        PageAnswer one = csw.get("/cases/new").shown();
        PageAnswer two = csw.send(one.form(SHEET), with(sheet(), "do", "add"));
        PageAnswer three = csw.send(two.shown().form(SHEET), with(second(), "do", "add"));
        Map<String, String> last = with(
                Map.of("members[2].name", "架空 花", "members[2].relation", "孫", "members[2].ageBand", "10"),
                "members[0].consentBy",
                "SELF");
        last.putAll(Map.of(
                "members[2].consentBy", "PARENT", "members[2].giverName", "架空 誠", "members[2].giverRelation", "父"));

        PageAnswer received =
                csw.send(three.shown().form(SHEET), with(last, "do", "receive")).shown();

        assertThat(received.flash()).contains("受け付けました");
        assertThat(received.text()).contains("𠮷田 葛\uDB40\uDD00子", "よしだ かつらこ", "長男", "実名", "アセスメントを待っています");
        String number = received.path().substring("/cases/".length());
        PageAnswer consents = csw.get("/cases/" + number + "/consents").shown();
        assertThat(consents.page().select(".badge-success")).hasSize(2);
        assertThat(consents.text()).contains("親権者 架空 誠（父）", "同意なし", "すべての会議体");
        assertThat(csw.get("/cases/" + number + "/household").shown().text()).contains("S17.3.15（1942）", "80代");
    }

    @Test
    void eachMistakeStandsAtItsFieldAndNothingTypedIsLost() {
        PageAnswer empty = csw.get("/cases/new").shown();
        Map<String, String> typed = with(sheet(), "receivedOn", "きのう");
        typed.putAll(Map.of("title", "", "members[0].birthDate", "昭和99年", "visitor.name", "架空 民子"));
        typed.put("do", "receive");

        PageAnswer refused = csw.send(empty.form(SHEET), typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a").eachAttr("href"))
                .contains("#receivedOn", "#title", "#members0-birthDate", "#visitor-phone", "#visitor-relation");
        refused.page()
                .select(".error-summary a")
                .forEach(link -> assertThat(refused.page().select(link.attr("href")))
                        .as(link.attr("href"))
                        .hasSize(1));
        assertThat(refused.page().select("#receivedOn").attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.page().select("#receivedOn").val()).isEqualTo("きのう");
        assertThat(refused.page().select("#members0-name").val()).isEqualTo("𠮷田 葛\uDB40\uDD00子");
        assertThat(refused.page().select("input[name=fields][value=ELDERLY]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void aRefusalOfTheUseCaseIsToldAtTheRowOnThePage() {
        PageAnswer one = csw.get("/cases/new").shown();
        PageAnswer two = csw.send(one.form(SHEET), Map.of("do", "add"));
        Map<String, String> secondRowOnly = with(sheet(), "do", "receive");
        secondRowOnly.keySet().removeIf(name -> name.startsWith("members"));
        secondRowOnly.putAll(Map.of(
                "members[1].name", "架空 未来",
                "members[1].relation", "本人",
                "members[1].birthDate", "2099-01-01",
                "members[1].consentBy", "SELF"));

        PageAnswer refused = csw.send(two.form(SHEET), secondRowOnly);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a").eachAttr("href")).containsExactly("#members1-birthDate");
    }

    @Test
    void aDraftIsResumedOnAnotherMachineAndGoneOnceTheCaseIsReceived() {
        PageAnswer one = csw.get("/cases/new").shown();
        String title = "下書き " + System.nanoTime();
        PageAnswer kept = csw.send(one.form(SHEET), with(with(sheet(), "title", title), "do", "draft"));
        assertThat(kept.flash()).contains("下書きを保存しました");

        PageClient elsewhere = PageClient.as("csw", port);
        PageAnswer list = elsewhere.get("/cases/new").shown();
        assertThat(list.text()).contains("書きかけの下書き", title);
        String resume = list.page().select("li:contains(" + title + ") a").attr("href");
        PageAnswer resumed = elsewhere.get(resume).shown();
        assertThat(resumed.page().select("#members0-kana").val()).isEqualTo("よしだ かつらこ");
        PageAnswer received =
                elsewhere.send(resumed.form(SHEET), Map.of("do", "receive")).shown();

        assertThat(received.flash()).contains("受け付けました");
        assertThat(csw.get("/cases/new").text()).doesNotContain(title);
        assertThat(csw.get(resume).shown().text()).contains("この下書きはもうありません");
    }

    @Test
    void aDraftIsNobodyElsesAndCanBeThrownAway() {
        String title = "捨てる下書き " + System.nanoTime();
        PageAnswer kept = csw.send(csw.get("/cases/new").form(SHEET), with(Map.of("title", title), "do", "draft"));
        FormElement form = kept.shown().form(SHEET);

        PageAnswer gone = csw.send(form, Map.of("do", "discard")).shown();

        assertThat(gone.flash()).contains("下書きを消しました");
        assertThat(gone.text()).doesNotContain(title);
        PageAnswer late = csw.send(form, with(Map.of("title", title), "do", "autosave"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().text()).contains("保存されません");
    }

    @Test
    void whatIsTypedIsSavedByTheScriptsRequest() {
        FormElement form = csw.get("/cases/new").form(SHEET);
        PageAnswer saved = csw.send(form, with(Map.of("title", "自動"), "do", "autosave"));
        PageAnswer again = csw.send(form, with(Map.of("title", "自動で二度"), "do", "autosave"));

        assertThat(saved.shown().page().text()).contains("下書きを保存しました（");
        assertThat(again.shown().page().text()).contains("下書きを保存しました（");
        assertThat(csw.get("/cases/new").text()).contains("自動で二度");
    }

    @Test
    void aMemberIsRemovedWithoutScript() {
        PageAnswer two = csw.send(csw.get("/cases/new").form(SHEET), with(sheet(), "do", "add"));
        PageAnswer one =
                csw.send(two.form(SHEET), with(second(), "remove", "0")).shown();

        assertThat(one.page().select("fieldset.case-member")).hasSize(1);
        assertThat(one.page().select("#members0-name").val()).isEqualTo("架空 誠");
    }

    @Test
    void sendingTwiceTakesInOnce() {
        FormElement form = csw.get("/cases/new").form(SHEET);
        Map<String, String> typed = with(sheet(), "do", "receive");
        String first = csw.send(form, typed).path();
        int before = count();

        assertThat(csw.send(form, typed).path()).isEqualTo(first);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void onlySocialWorkersGetTheSheet() {
        PageAnswer refused = PageClient.as("iin", port).get("/cases/new");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(PageClient.as("iin", port).get("/cases/paste").status()).isEqualTo(403);
    }

    private int count() {
        return database.queryForObject("select count(*) from casework_case", Integer.class);
    }

    static Map<String, String> sheet() {
        Map<String, String> typed = new HashMap<>();
        typed.put("receivedOn", "令和8年5月1日");
        typed.put("areaCode", "D07");
        typed.put("title", "母と長男の暮らし");
        typed.put("route", "COMMISSIONER");
        typed.put("topics", "13");
        typed.put("topTopic", "13");
        typed.put("fields", "ELDERLY");
        typed.put("members[0].name", "𠮷田 葛\uDB40\uDD00子");
        typed.put("members[0].kana", "よしだ かつらこ");
        typed.put("members[0].relation", "本人");
        typed.put("members[0].birthDate", "S17.3.15");
        return typed;
    }

    private static Map<String, String> second() {
        return Map.of("members[1].name", "架空 誠", "members[1].relation", "長男", "members[1].ageBand", "50");
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        Map<String, String> more = new HashMap<>(typed);
        more.put(name, value);
        return more;
    }
}
