package jp.kasane.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.kasane.meeting.MeetingSteps;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.FiscalYear;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@KasaneTest
class CalendarPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CurrentTime time;

    @Autowired
    private ApplicationContext context;

    @Test
    void aChangedCadenceShowsInTheCalendarAndTheYearIsPlannedFromIt() {
        PageClient admin = as("admin");
        FormElement cadence = admin.get("/councils/AM1/cadence").shown().form("form[action$=/cadence]");
        admin.sendAll(
                        cadence,
                        Map.of(
                                "kind", List.of("RRULE"),
                                "every", List.of("MONTHLY"),
                                "weeks", List.of("-1"),
                                "weekday", List.of("WEDNESDAY"),
                                "startTime", List.of("16:40"),
                                "place", List.of("氷見北公民館")))
                .shown();
        String calendar = "/councils/AM1/calendar?year=" + nextYear();
        PageClient office = as("jimu");
        PageAnswer before = office.get(calendar).shown();
        assertThat(before.page().select("table.calendar-month")).hasSize(12);
        assertThat(before.page().select("td .calendar-mark-candidate")).hasSize(12);
        assertThat(before.text()).contains("この年度の開催はまだありません").contains("12回分");

        PageAnswer preview =
                office.get("/councils/AM1/calendar/plan?year=" + nextYear()).shown();
        assertThat(preview.page().select("main tbody tr")).hasSize(12);
        PageAnswer planned =
                office.send(preview.form("form[action$=/plan]"), Map.of()).shown();
        assertThat(planned.flash()).contains("12回分、計画に入れました");
        assertThat(planned.page().select("main td a.calendar-mark")).hasSize(12);
        assertThat(planned.page().select("td .calendar-mark-candidate")).isEmpty();
        assertThat(planned.text()).contains("16:40").contains("氷見北公民館");
        PageAnswer again =
                office.get("/councils/AM1/calendar/plan?year=" + nextYear()).shown();
        assertThat(again.text()).contains("もう入っています").contains("新しく入れる日はありません");
    }

    @Test
    void aMeetingIsAddedMovedAndCancelledByPlainForms() {
        PageClient jimu = as("jimu");
        String day = (nextYear() + 1) + "-01-20";
        FormElement add = jimu.get("/councils/D21/calendar/new").shown().form("form[action$=/calendar]");
        PageAnswer past = jimu.send(add, Map.of("date", "2020-01-01"));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.page().select("#date-error").text()).contains("過ぎています");
        PageAnswer added = jimu.send(add, Map.of("date", day, "time", "18時30分", "place", "集会所"))
                .shown();
        assertThat(added.flash()).contains("計画に入れました").contains("18:30");

        String row = "tr:contains(集会所)";
        FormElement move = jimu.get(added.page().select(row + " a[href*=/move]").attr("href"))
                .shown()
                .form("form[action$=/move]");
        PageAnswer reasonless = jimu.send(move, Map.of("date", (nextYear() + 1) + "-01-27"));
        assertThat(reasonless.status()).isEqualTo(422);
        assertThat(reasonless.page().select("#reason-error").text()).contains("理由を入れてください");
        assertThat(reasonless.page().select("input[name=date]").val()).endsWith("-01-27");
        PageAnswer moved = jimu.send(
                        reasonless.form("form[action$=/move]"),
                        Map.of("date", (nextYear() + 1) + "-01-27", "reason", "会場の都合"))
                .shown();
        assertThat(moved.flash()).contains("1月27日").contains("移しました");
        PageAnswer stale = jimu.send(move, Map.of("date", day, "reason", "二度目"));
        assertThat(stale.status()).isEqualTo(412);

        FormElement cancel = jimu.get(
                        moved.page().select(row + " a[href*=/cancel]").attr("href"))
                .shown()
                .form("form[action$=/cancel]");
        assertThat(jimu.send(cancel, Map.of("reason", "")).status()).isEqualTo(422);
        PageAnswer cancelled =
                jimu.send(cancel, Map.of("reason", "付議する事項がないため")).shown();
        assertThat(cancelled.flash()).contains("中止しました");
        assertThat(cancelled.page().select(row).text()).contains("中止").contains("変えられません");
    }

    @Test
    void aMemberSeesTheCalendarAndChangesNothing() {
        PageClient iin = as("iin");
        PageAnswer page = iin.get("/councils/D07/calendar").shown();
        assertThat(page.page().select("main form, main dialog, a[href*=/calendar/new]"))
                .isEmpty();
        assertThat(page.page().select("td.calendar-closed .calendar-holiday")).isNotEmpty();
        assertThat(iin.get("/councils/D07/calendar/new").status()).isEqualTo(403);
        assertThat(iin.get("/councils/D07/calendar/plan").status()).isEqualTo(403);
        assertThat(iin.get("/councils/D08/calendar").status()).isEqualTo(403);
    }

    @Test
    void theYearIsSwitchedAndAYearBeyondTheTableIsRefused() {
        PageClient jimu = as("jimu");
        PageAnswer year = jimu.get("/councils/D02/calendar?year=2019").shown();
        assertThat(year.page().select("#year").text()).contains("令和元年度（2019年度）");
        assertThat(year.page().select("main nav a").eachAttr("href"))
                .contains("/councils/D02/calendar?year=2018", "/councils/D02/calendar?year=2020");
        assertThat(jimu.get("/councils/D02/calendar?year=1999").status()).isEqualTo(422);
        long meeting = new MeetingSteps(context).planned("D03", 40).id();
        assertThat(jimu.get("/councils/D02/calendar/move?meeting=" + meeting).status())
                .isEqualTo(404);
    }

    @Test
    void whatWaitsTellsWhyItCameAndLeadsToTheAgenda() {
        MeetingSteps steps = new MeetingSteps(context);
        steps.waiting("TEIREI");
        long meeting = steps.planned("TEIREI", 1).id();
        PageAnswer page = as("jimu").get("/councils/TEIREI/backlog").shown();
        assertThat(page.page().select("main tbody tr")).isNotEmpty();
        assertThat(page.page().select("a[href=/meetings/" + meeting + "/agenda]"))
                .isNotEmpty();
        PageAnswer forCsw = as("csw").get("/councils/TEIREI/backlog").shown();
        assertThat(forCsw.page().select("main tbody th a").attr("href")).startsWith("/cases/");
        assertThat(as("admin").get("/councils/TEIREI/backlog").status()).isEqualTo(403);
        assertThat(as("admin").get("/councils/AM1/calendar/plan").status()).isEqualTo(403);
        assertThat(as("jimu").get("/councils/TEIREI").shown().text()).contains("日待っています");
        assertThat(as("jimu").get("/councils/AM3/backlog").shown().text()).contains("待っているものはありません");
        assertThat(as("iin").get("/councils/TEIREI/backlog").status()).isEqualTo(403);
    }

    private int nextYear() {
        return FiscalYear.of(time.today()).year() + 1;
    }

    private PageClient as(String login) {
        return PageClient.as(login, port);
    }
}
