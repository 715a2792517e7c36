package jp.kasane.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kasane.council.profile.ProfileFile;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator looks over councils, seats and holidays, and revises the profile. */
@KasaneTest
class AdminCouncilPagesTest {

    @LocalServerPort
    int port;

    private PageClient admin;

    @BeforeEach
    void anAdministratorSignsIn() {
        admin = PageClient.as("admin", port);
    }

    @Test
    void onlyAdministratorsGetIn() {
        PageClient office = PageClient.as("jimu", port);
        for (String path : List.of(
                "/admin/seats",
                "/admin/seats/person/1",
                "/admin/councils",
                "/admin/holidays",
                "/admin/holidays/2026-11-23",
                "/admin/holidays/paste",
                "/admin/profile")) {
            assertThat(office.get(path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void seatsOfAllCouncilsStandOnOnePage() {
        PageAnswer seats = admin.get("/admin/seats").shown();

        assertThat(seats.page().select("tbody tr").size()).isGreaterThan(25);
        assertThat(seats.page().select("tbody tr").first().text()).contains("地区01");
        assertThat(seats.page().select("tbody a[href=/councils/D07/members]")).hasSize(1);
    }

    @Test
    void personIsGivenASeat() {
        PageAnswer person =
                admin.send(admin.get("/admin/people/new").form("main form[action$=new]"), Map.of("name", "着席 する子"));
        String path = person.page().select("a[href^=/admin/seats/person]").attr("href");
        FormElement give = admin.get(path).shown().form("main form");
        PageAnswer refused = admin.send(give, Map.of("councilCode", "D07", "title", "", "until", "いつか"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("席の名前を入れてください");

        PageAnswer given = admin.send(
                        refused.form("main form"),
                        Map.of("councilCode", "D07", "title", "臨時の委員", "until", "令和19年3月31日"))
                .shown();
        assertThat(given.flash()).contains("席に就けました");
        assertThat(given.page().select("tbody tr").text()).contains("地区07", "臨時の委員", "令和19年3月31日");
        assertThat(given.page().select("tbody a[href$=/end]")).hasSize(1);
    }

    @Test
    void councilsShowWhenTheyMeetAndLeadToTheirCadence() {
        PageAnswer councils = admin.get("/admin/councils").shown();

        assertThat(councils.text()).contains("氷見市", "地域会議", "随時");
        assertThat(councils.page().select("a[href=/councils/CORE/cadence]")).hasSize(1);
        assertThat(councils.page().text()).doesNotContain("??", "UNSPECIFIED");
    }

    @Test
    void holidayIsAddedRenamedAndTakenAway() {
        PageAnswer added = admin.send(
                        admin.get("/admin/holidays").form("main form"), Map.of("date", "令和19年6月1日", "name", "市の日"))
                .shown();
        assertThat(added.path()).isEqualTo("/admin/holidays?year=2037");
        assertThat(added.text()).contains("令和19年6月1日", "市の日");

        PageAnswer renamed = admin.send(
                        admin.get("/admin/holidays/2037-06-01").shown().form("main form"), Map.of("name", "市制の日"))
                .shown();
        assertThat(renamed.text()).contains("市制の日");

        PageAnswer gone = admin.send(admin.get("/admin/holidays/2037-06-01").form("form[action$=delete]"), Map.of())
                .shown();
        assertThat(gone.text()).doesNotContain("市制の日").contains("この年の休日はまだありません");
        assertThat(admin.get("/admin/holidays/2037-06-01").status()).isEqualTo(404);
        PageAnswer wrong =
                admin.send(admin.get("/admin/holidays").form("main form"), Map.of("date", "きのう", "name", "市の日"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).contains("日付として読めません");
    }

    @Test
    void pastedHolidaysAreShownFirstAndThenEntered() {
        String table = "国民の祝日・休日月日,国民の祝日・休日名称\n2038/1/1,元日\n2038/13/1,ない日\n令和20年1月11日,";
        PageAnswer look =
                admin.send(pasteForm(), Map.of("rows", table, "step", "check")).shown();
        assertThat(look.page().select("tbody .field-error").eachText()).hasSize(2);

        PageAnswer ready = admin.send(
                        look.form("main form"), Map.of("rows", "2038/1/1\t元日\n令和20年1月11日\t成人の日", "step", "check"))
                .shown();
        PageAnswer done = admin.press(
                        ready.form("main form"), ready.page().selectFirst("button[value=enter]"), Map.of())
                .shown();
        assertThat(done.flash()).contains("2 日");
        assertThat(admin.get("/admin/holidays?year=2038").text()).contains("元日", "成人の日");
        PageAnswer again = admin.send(pasteForm(), Map.of("rows", "2038/1/1\t元日", "step", "check"));
        assertThat(again.text()).contains("いまと同じ");
        assertThat(again.page().select("button[value=enter]")).isEmpty();
    }

    @Test
    void profileShowsItsFaultsItsChangesAndIsTakenIn() {
        String himi = ProfileFile.find("himi").text();
        PageAnswer faulty = look(himi.replace("parent: B2", "parent: B9"));
        assertThat(faulty.errors()).contains("行目", "B9");

        PageAnswer refused = look(himi.replace("D19, D20, D21], code", "D19, D20], code"));
        assertThat(refused.text()).contains("できません", "会議体は外せません");
        assertThat(refused.page().select("form[action=/admin/profile]")).isEmpty();

        String name = "試験課程" + UUID.randomUUID().toString().substring(0, 4);
        PageAnswer changes =
                look(himi.replace("code: AREA_MEETING, name: エリアミーティング", "code: AREA_MEETING, name: " + name));
        assertThat(changes.page().select("tbody tr").text()).contains("階層", "エリアミーティング", name);
        PageAnswer noReason = admin.send(changes.form("form[action=/admin/profile]"), Map.of("reason", ""));
        assertThat(noReason.status()).isEqualTo(422);
        assertThat(noReason.errors()).contains("変更する理由");
        PageAnswer applied = admin.send(noReason.form("form[action=/admin/profile]"), Map.of("reason", "試験のため"))
                .shown();
        assertThat(applied.flash()).contains("1 件を変更しました");
        assertThat(applied.text()).contains("試験のため");
        assertThat(admin.get("/admin/councils").text()).contains(name);

        PageAnswer back = admin.send(look(himi).form("form[action=/admin/profile]"), Map.of("reason", "戻す"));
        assertThat(back.shown().flash()).contains("1 件");
        // what other secretariats have set meanwhile may still be told as kept
        assertThat(look(himi).text()).doesNotContain(name);
    }

    private PageAnswer look(String profile) {
        return admin.send(admin.get("/admin/profile").shown().form("form[action$=preview]"), Map.of("text", profile));
    }

    private FormElement pasteForm() {
        return admin.get("/admin/holidays/paste").shown().form("main form");
    }
}
