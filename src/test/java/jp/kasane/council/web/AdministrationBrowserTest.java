package jp.kasane.council.web;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import jp.kasane.council.profile.ProfileFile;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** Every page for administrators in a real browser: at a desk, on a phone, refused and accepted, without scripts. */
@KasaneTest
@BrowserTest
class AdministrationBrowserTest {

    @Test
    void peopleAndAccounts(Browsers browsers) {
        Visitor admin = browsers.as("admin").open("/admin").check("guide-admin");
        admin.open("/admin/people").check("guide-admin-people");
        admin.follow("一人を登録する").press("登録する").sees("氏名を入れてください").check("admin-person-refused");
        String login = "browser-" + UUID.randomUUID().toString().substring(0, 8);
        admin.fill("氏名", "氷見 試子").fill("ふりがな", "ひみ ためこ").press("登録する").sees("登録しました");
        admin.fill("ログイン名", login).press("アカウントを作る");
        admin.sees("このパスワードを本人に渡してください").check("guide-admin-account");
        admin.page().getByText("アカウントを停止する").first().click();
        admin.check("admin-account-stop").press("停止する").sees("停止中").check("admin-account-stopped");
    }

    @Test
    void tablesOfPeople(Browsers browsers) {
        Visitor admin = browsers.as("admin").open("/admin/people/paste").check("admin-people-paste");
        admin.fill("名簿の表", "氏名\tふりがな\t所属\tログイン名\n表 一郎\tひょう いちろう\t表の会\tNO!\n表 二郎\t\t表の会\t");
        admin.press("内容を確かめる").sees("誤りのある行が 1 行あります").check("admin-people-paste-faulty");
        String name = "表 " + UUID.randomUUID().toString().substring(0, 6);
        admin.fill("名簿の表", name + "\t\t表の会\t\tt-" + UUID.randomUUID()).press("内容を確かめる");
        admin.check("guide-admin-people-paste").press("1 人を登録する").sees("1 人を登録しました");
        admin.check("admin-people-entered");
    }

    @Test
    void organisationsSeatsAndCouncils(Browsers browsers) {
        Visitor admin = browsers.as("admin");
        admin.open("/admin/organisations").check("guide-admin-organisations");
        admin.open("/admin/organisations/1").check("admin-organisation");
        admin.open("/admin/seats").check("guide-admin-seats");
        admin.open("/admin/seats/person/2").press("席に就ける").sees("会議体を選んでください").check("admin-person-seats");
        admin.open("/admin/councils").check("guide-admin-councils");
    }

    @Test
    void holidays(Browsers browsers) {
        Visitor admin = browsers.as("admin").open("/admin/holidays").check("guide-admin-holidays");
        admin.press("加える").sees("名称を入れてください").check("admin-holidays-refused");
        admin.open("/admin/holidays?year=2039").check("admin-holidays-none");
        admin.open("/admin/holidays/2026-11-23").check("admin-holiday");
        admin.open("/admin/holidays/paste").fill("日付と名称の表", "2039/1/1\t元日\nきのう\tない日");
        admin.press("内容を確かめる").sees("日付として読めません").check("admin-holidays-paste");
    }

    @Test
    void profile(Browsers browsers) {
        String himi = ProfileFile.find("himi").text();
        Visitor admin = browsers.as("admin").open("/admin/profile").check("admin-profile");
        admin.fill("または、ここに貼り付ける", himi.replace("parent: B2", "parent: B9")).press("変わるところを確かめる");
        admin.sees("行目").check("admin-profile-faulty");
        admin.fill("または、ここに貼り付ける", himi.replace("D19, D20, D21], code", "D19, D20], code"));
        admin.press("変わるところを確かめる").sees("できません").check("admin-profile-refused");
        String own = himi.replace("code: D21, name: 地区21, parent: B4", "code: D21, name: 朝日丘, parent: B3");
        admin.fill("または、ここに貼り付ける", own).press("変わるところを確かめる").sees("朝日丘").check("guide-admin-profile");
        admin.press("この内容で取り込む").sees("変更する理由を入力してください").check("admin-profile-no-reason");
    }

    @Test
    void withoutScriptsAndOnAPhone(Browsers browsers) {
        Visitor plain = browsers.withoutJavaScript("admin").open("/admin/organisations");
        plain.fill("新しい団体の名前", "団体 " + UUID.randomUUID()).press("加える").sees("団体を加えました");
        Visitor phone = browsers.phone("admin").open("/admin/people");
        phone.page().getByText("メニュー").click();
        phone.find(AriaRole.LINK, "管理").click();
        phone.sees("人、団体、席と任期");
    }

    @Test
    void othersAreToldThatTheyMayNot(Browsers browsers) {
        browsers.as("jimu").open("/admin/people").sees("権限がありません").check("admin-refused");
    }
}
