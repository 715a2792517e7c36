package jp.kasane.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import jp.kasane.web.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator keeps people, accounts and organisations on pages. */
@KasaneTest
class AdminPeoplePagesTest {

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    private PageClient admin;

    @BeforeEach
    void anAdministratorSignsIn() {
        admin = PageClient.as("admin", port);
    }

    @Test
    void onlyAdministratorsGetIn() {
        PageClient office = PageClient.as("jimu", port);
        for (String path : List.of(
                "/admin",
                "/admin/people",
                "/admin/people/1",
                "/admin/people/new",
                "/admin/people/paste",
                "/admin/people/paste/done",
                "/admin/organisations",
                "/admin/organisations/1")) {
            assertThat(office.get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(office.get("/me").page().select("nav a[href=/admin]")).isEmpty();
        assertThat(admin.get("/admin").shown().text()).contains("人とアカウント", "席と任期", "休日", "自治体の設定");
    }

    @Test
    void whatCannotBeLookedForIsToldAtItsFieldAndTheListStays() {
        PageAnswer refused =
                admin.send(admin.get("/admin/people").form("form[action$=/filter]"), Map.of("text", "途中\u0000で切れる"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("保存できない文字");
        assertThat(refused.page().select("input[name=text]").val()).startsWith("途中");
        assertThat(refused.page().select("tbody tr")).isNotEmpty();
        PageAnswer tooLong = admin.send(refused.form("form[action$=/filter]"), Map.of("text", "見".repeat(201)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("#text-error").text()).contains("200");
    }

    @Test
    void personIsRegisteredCorrectedAndGivenRoles() {
        PageAnswer refused = admin.send(form("/admin/people/new"), Map.of("name", " ", "kana", "しけん"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("氏名を入れてください");
        assertThat(refused.page().select("#kana").val()).isEqualTo("しけん");

        PageAnswer person = admin.send(
                        refused.form("main form"), Map.of("name", "𠮷野 試子", "kana", "よしの ためこ", "organisation", "画面の会"))
                .shown();
        assertThat(person.flash()).contains("登録しました");
        assertThat(person.page().select("h1 ruby").text()).contains("𠮷野 試子", "よしの ためこ");

        PageAnswer edited =
                admin.send(form(person, ""), Map.of("name", "吉野 試子")).shown();
        assertThat(edited.page().select("h1").text()).contains("吉野 試子");
        PageAnswer stale = admin.send(
                form(person, ""),
                Map.of("name", "別の名", "_once", UUID.randomUUID().toString()));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.errors()).contains("ほかの管理者が先に");
        assertThat(stale.page().select("#name").val()).isEqualTo("別の名");

        PageAnswer roles = admin.sendAll(form(edited, "/roles"), Map.of("held", List.of("CSW", "AUDITOR")))
                .shown();
        assertThat(roles.page().select("main > p .badge").eachText()).contains("CSW", "監査");
        assertThat(roles.page().select(".timeline").text()).contains("役割を変えた", "立山");
    }

    @Test
    void accountIsOpenedHandedOutStoppedAndStarted() {
        String login = "page-" + UUID.randomUUID().toString().substring(0, 8);
        PageAnswer person = newPerson("口座 開子");
        PageAnswer taken = admin.send(form(person, "/account"), Map.of("login", "admin"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.errors()).contains("すでに使われています");

        PageAnswer opened = admin.send(taken.form("form[action$=/account]"), Map.of("login", login))
                .shown();
        String password = opened.page().select(".notice code").get(1).text();
        assertThat(signIn.byPassword(login, password, "192.0.2.9")).isPresent();
        assertThat(admin.get(opened.path()).page().text()).doesNotContain(password);

        PageAnswer stopped = admin.send(form(opened, "/stop"), Map.of()).shown();
        assertThat(stopped.text()).contains("停止中");
        assertThat(signIn.byPassword(login, password, "192.0.2.9")).isEmpty();
        PageAnswer started = admin.send(form(stopped, "/start"), Map.of()).shown();
        assertThat(started.text()).contains("利用中");

        PageAnswer reset = admin.send(form(started, "/password"), Map.of()).shown();
        String fresh = reset.page().select(".notice code").get(1).text();
        assertThat(fresh).isNotEqualTo(password);
        assertThat(signIn.byPassword(login, fresh, "192.0.2.9")).isPresent();
    }

    @Test
    void stoppedAccountIsSignedOutAtTheNextStep() {
        String login = "gone-" + UUID.randomUUID().toString().substring(0, 8);
        PageAnswer opened = admin.send(form(newPerson("退席 去子"), "/account"), Map.of("login", login));
        String password = opened.page().select(".notice code").get(1).text();
        PageClient somebody = PageClient.stranger(port);
        somebody.send(
                somebody.get("/sign-in").form("form[action=/sign-in]"),
                Map.of("username", login, "password", password));
        assertThat(somebody.get("/").shown().path()).isEqualTo("/me/password");

        admin.send(form(opened, "/stop"), Map.of()).shown();

        assertThat(somebody.get("/me").path()).isEqualTo("/sign-in");
    }

    @Test
    void ownAccountCannotBeStopped() {
        String own = admin.send(form("/admin/people/filter", "/admin/people"), Map.of("text", "たてやまかんじ"))
                .page()
                .selectFirst("tbody th a")
                .attr("href");
        PageAnswer refused = admin.send(form(admin.get(own), "/stop"), Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).contains("自分のアカウントは停止できません");
    }

    @Test
    void lookingForPeopleLeavesNoNameInTheAddress() {
        newPerson("探索 見子");

        PageAnswer found = admin.send(form("/admin/people/filter", "/admin/people"), Map.of("text", "探索見"))
                .shown();

        assertThat(found.path()).isEqualTo("/admin/people");
        assertThat(found.page().select("tbody tr")).hasSize(1);
        assertThat(found.text()).contains("探索 見子");
        PageAnswer none = admin.send(found.form("form[action$=/filter]"), Map.of("text", "だれもいない名前"));
        assertThat(none.text()).contains("当てはまる人はいません");
        PageAnswer all = admin.send(
                (org.jsoup.nodes.FormElement)
                        none.page().select("form[action$=/filter]").last(),
                Map.of());
        assertThat(all.page().select("tbody tr").size()).isGreaterThan(1);
    }

    @Test
    void pastedTableIsShownFirstAndThenEntered() {
        String login = "harituke-" + UUID.randomUUID().toString().substring(0, 8);
        String faulty = "氏名\t所属\tログイン名\n画面 一郎\t貼付課\t" + login + "\n画面 二郎\t貼付課\tだめ";
        PageAnswer look = admin.send(form("/admin/people/paste"), Map.of("rows", faulty, "step", "check"));
        assertThat(look.shown().text()).contains("ログイン名は英小文字か数字で始まる");
        assertThat(look.page().select("button[value=enter]")).isEmpty();
        PageAnswer forced = admin.send(look.form("form[action$=paste]"), Map.of("rows", faulty, "step", "enter"));
        assertThat(forced.status()).isEqualTo(422);

        String good = faulty.replace("\tだめ", "\t");
        PageAnswer ready = admin.send(forced.form("form[action$=paste]"), Map.of("rows", good, "step", "check"))
                .shown();
        PageAnswer done = admin.press(
                        ready.form("form[action$=paste]"), ready.page().selectFirst("button[value=enter]"), Map.of())
                .shown();
        assertThat(done.flash()).contains("2 人を登録しました");
        String password = done.page().select("tbody code").get(1).text();
        assertThat(signIn.byPassword(login, password, "192.0.2.9")).isPresent();
        assertThat(admin.get("/admin/people/paste/done").path()).isEqualTo("/admin/people");

        PageAnswer empty = admin.send(form("/admin/people/paste"), Map.of("rows", "氏名\t所属", "step", "check"));
        assertThat(empty.errors()).contains("行がありません");
    }

    @Test
    void organisationsAreAddedAndRenamed() {
        String name = "団体" + UUID.randomUUID().toString().substring(0, 6);
        PageAnswer added =
                admin.send(form("/admin/organisations"), Map.of("name", name)).shown();
        assertThat(added.text()).contains(name);
        assertThat(admin.send(form("/admin/organisations"), Map.of("name", name))
                        .errors())
                .contains("同じ名前の団体");

        String path = added.page().select("tr:contains(" + name + ") a").attr("href");
        PageAnswer renamed = admin.send(form(path), Map.of("name", name + "改")).shown();
        assertThat(renamed.text()).contains(name + "改");
    }

    private PageAnswer newPerson(String name) {
        return admin.send(form("/admin/people/new"), Map.of("name", name)).shown();
    }

    private org.jsoup.nodes.FormElement form(String path) {
        return form(path, path);
    }

    private org.jsoup.nodes.FormElement form(String action, String path) {
        return admin.get(path).shown().form("main form[action=" + action + "]");
    }

    /** The form of a person's page whose action ends so. */
    private static org.jsoup.nodes.FormElement form(PageAnswer person, String ending) {
        String path = person.page().selectFirst("main form[action$=/roles]").attr("action");
        return person.form("main form[action$=" + path.replace("/roles", "")
                + (ending.equals("/roles") || ending.isEmpty() || ending.equals("/account") ? "" : "/account") + ending
                + "]");
    }
}
