package jp.kasane.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@KasaneTest
class CouncilPagesTest {

    private static final String CADENCE_FORM = "form[action$=/cadence]";

    @LocalServerPort
    private int port;

    @Test
    void theCouncilsAreListedByLayerWithTheOwnFirst() {
        PageAnswer page = as("iin").get("/councils").shown();
        assertThat(page.page().select("main h2").eachText())
                .hasSize(7)
                .first()
                .asString()
                .contains("下から1段目");
        assertThat(page.page().selectFirst("main tbody tr").text())
                .contains("地区07")
                .contains("委員");
        assertThat(page.text()).contains("地域セーフティネットコア会議").doesNotContain("BLOCK");
    }

    @Test
    void aCouncilTellsItsLegalBasisInPlainWordsAndWhereThingsGo() {
        PageAnswer page = as("csw").get("/councils/B2").shown();
        assertThat(page.page().select("h1").text()).contains("地域セーフティネットブロック会議");
        assertThat(page.text())
                .contains("名前を伏せて")
                .contains("地区07 セーフティネット地域会議")
                .contains("次の開催")
                .contains("付議待ち");
        assertThat(page.page().select("main dd a[href=/councils/CORE]")).isNotEmpty();
        assertThat(as("csw").get("/councils/CARE").shown().text())
                .contains("社会福祉法第106条の6")
                .contains("随時");
    }

    @Test
    void everyCouncilAndEveryLanguageIsShown() {
        PageClient office = as("jimu");
        for (String code : List.of("D01", "B1", "CORE", "SYSTEM", "TEIREI", "AM1", "CARE")) {
            for (String tab : List.of("", "/calendar", "/backlog", "/referrals", "/members", "/cadence")) {
                PageAnswer page = office.get("/councils/" + code + tab).shown();
                assertThat(page.page().select("main h1")).hasSize(1);
                assertThat(page.page().text()).doesNotContain("??");
            }
        }
        assertThat(office.get("/councils/X99").status()).isEqualTo(404);
    }

    @Test
    void anAdministratorSetsACadenceAfterLookingAtItsDays() {
        PageClient admin = as("admin");
        FormElement form = admin.get("/councils/AM3/cadence").shown().form(CADENCE_FORM);
        Map<String, List<String>> monthly = Map.of(
                "kind", List.of("RRULE"),
                "every", List.of("MONTHLY"),
                "weeks", List.of("1", "3"),
                "weekday", List.of("THURSDAY"),
                "startTime", List.of("午後2時15分"),
                "place", List.of("上庄公民館"),
                "sessionMinutes", List.of("75"));
        form.attr("action", form.attr("action") + "/preview");
        PageAnswer looked = admin.sendAll(form, monthly).shown();
        assertThat(looked.path()).endsWith("/councils/AM3/cadence/preview");
        assertThat(looked.page().select("#preview").text())
                .contains("毎月第1・第3木曜日 14:15から")
                .contains("まだ保存していません");
        assertThat(looked.page().select("#preview li")).hasSize(6);

        PageAnswer saved = admin.sendAll(looked.form(CADENCE_FORM), Map.of()).shown();
        assertThat(saved.flash()).contains("保存しました");
        assertThat(saved.text())
                .contains("毎月第1・第3木曜日 14:15から")
                .contains("上庄公民館")
                .contains("75分");
        assertThat(saved.text()).doesNotContain("仮のもの");
    }

    @Test
    void aFaultyCadenceIsRefusedBesideItsFieldAndWhatWasTypedStays() {
        PageClient jimu = as("jimu");
        FormElement form = jimu.get("/councils/D20/cadence").shown().form(CADENCE_FORM);
        Map<String, List<String>> expert =
                Map.of("kind", List.of("RRULE"), "every", List.of("EXPERT"), "rrule", List.of("毎月"));
        PageAnswer unreadable = jimu.sendAll(form, expert);
        assertThat(unreadable.status()).isEqualTo(422);
        assertThat(unreadable.page().select("#rrule-error").text()).contains("読めません");
        assertThat(unreadable.page().select("input[name=rrule]").val()).isEqualTo("毎月");

        PageAnswer hostless = jimu.sendAll(form, Map.of("kind", List.of("FOLLOW_HOST"), "host", List.of("")));
        assertThat(hostless.errors()).contains("合わせる会議の名前");
        PageAnswer weekless =
                jimu.sendAll(form, Map.of("kind", List.of("RRULE"), "every", List.of("MONTHLY"), "weeks", List.of()));
        assertThat(weekless.errors()).contains("第何週");
        PageAnswer stale = jimu.sendAll(form, Map.of("kind", List.of("ADHOC"), "version", List.of("99")));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.errors()).contains("ほかの人が変えました");
    }

    @Test
    void aMemberSeesTheCadenceAndCannotChangeIt() {
        PageClient iin = as("iin");
        PageAnswer page = iin.get("/councils/D07/cadence").shown();
        assertThat(page.page().select(CADENCE_FORM)).isEmpty();
        assertThat(page.text()).contains("変えられるのは、この会議体の事務局と管理者です");
        FormElement others = as("jimu").get("/councils/D07/cadence").form(CADENCE_FORM);
        FormElement own = iin.get("/councils/D07").form("form[action=/sign-out]");
        own.attr("action", others.attr("action"));
        PageAnswer refused = iin.sendAll(
                own,
                Map.of(
                        "kind", List.of("ADHOC"),
                        "shift", List.of("SKIP"),
                        "startTime", List.of("9:00"),
                        "sessionMinutes", List.of("60"),
                        "version", List.of("1")));
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void anUnsetCadenceSaysSoAndLeadsToTheForm() {
        PageClient admin = as("admin");
        FormElement form = admin.get("/councils/AM2/cadence").form(CADENCE_FORM);
        admin.sendAll(form, Map.of("kind", List.of("UNSPECIFIED"))).shown();
        PageAnswer overview = admin.get("/councils/AM2").shown();
        assertThat(overview.page().select("main .notice-warning").text()).contains("まだ決まっていません");
        assertThat(overview.page().select("main .notice-warning a").attr("href"))
                .isEqualTo("/councils/AM2/cadence");
        assertThat(admin.get("/councils/AM2/calendar").shown().text()).contains("年間計画をつくれません");
        assertThat(admin.get("/councils").shown().text()).contains("周期が未設定");
    }

    @Test
    void aSecretariatGivesASeatAndEndsTheTerm() {
        PageClient jimu = as("jimu");
        String name = "架空 " + UUID.randomUUID();
        FormElement form = jimu.get("/councils/D18/members/new").shown().form("form[action$=/members]");
        Map<String, String> typed = Map.of("name", name, "title", "見守り協力員", "organisation", "第5自治会", "kana", "かくう");
        PageAnswer unknown = jimu.send(form, typed);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.page().select("#name-error").text()).contains("登録されていません");

        Map<String, String> registering = new java.util.HashMap<>(typed);
        registering.put("newPerson", "1");
        PageAnswer added =
                jimu.send(unknown.form("form[action$=/members]"), registering).shown();
        assertThat(added.flash()).contains("見守り協力員");
        assertThat(added.page().select("ruby:contains(" + name + ") rt").text()).isEqualTo("かくう");

        String end =
                added.page().select("tr:contains(" + name + ") a[href$=/end]").attr("href");
        PageAnswer question = jimu.get(end).shown();
        assertThat(question.text()).contains("翌日からなくなります");
        PageAnswer wrong = jimu.send(question.form("form[action$=/end]"), Map.of("on", "きのう"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(jimu.send(question.form("form[action$=/end]"), Map.of("on", "R8.4.1"))
                        .flash())
                .contains("任期を終えました");
    }

    @Test
    void aPastedTableIsShownRowByRowBeforeItIsEntered() {
        PageClient jimu = as("jimu");
        String name = "架空 " + UUID.randomUUID();
        PageAnswer page = jimu.get("/councils/D19/members/paste").shown();
        FormElement form = page.form("form[action$=/paste]");
        form.attr("action", form.attr("action") + "/preview");
        String faulty = "席\t氏名\t守秘\n見守り協力員\t" + name + "\tたぶん";
        PageAnswer looked =
                jimu.send(form, Map.of("rows", faulty, "newPeople", "1")).shown();
        assertThat(looked.text()).contains("直すところのある行 1").contains("守秘「たぶん」は分かりません");
        assertThat(looked.page().select("button:contains(1行を席に就ける)")).isEmpty();

        PageAnswer good = jimu.send(form, Map.of("rows", faulty.replace("たぶん", "誓約"), "newPeople", "1"))
                .shown();
        assertThat(good.text()).contains("新しく登録").contains("1行を席に就ける");
        PageAnswer entered =
                jimu.send(good.form("form[action$=/paste]"), Map.of()).shown();
        assertThat(entered.flash()).contains("1人を席に就けました");
        assertThat(entered.text()).contains(name).contains("誓約書あり");
        assertThat(jimu.send(good.form("form[action$=/paste]"), Map.of("rows", ""))
                        .errors())
                .contains("行がありません");
    }

    @Test
    void othersNeitherSeeMembersNorGiveSeats() {
        assertThat(as("iin").get("/councils/D08/members").status()).isEqualTo(403);
        assertThat(as("iin").get("/councils/D07/members").shown().text()).contains("守秘義務");
        assertThat(as("iin").get("/councils/D07/members/new").status()).isEqualTo(403);
        assertThat(as("iin").get("/councils/D07/members/paste").status()).isEqualTo(403);
    }

    private PageClient as(String login) {
        return PageClient.as(login, port);
    }
}
