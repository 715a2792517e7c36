package jp.kasane.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.casework.Cases;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import jp.kasane.web.Paging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Pages of a case and the list of cases, without JavaScript. */
@KasaneTest
class CasePagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    CaseListPage list;

    private PageClient csw;
    private String number;

    @BeforeEach
    void aHouseholdWasTakenIn() {
        csw = PageClient.as("csw", port);
        Map<String, String> sheet = new HashMap<>(IntakePageTest.sheet());
        sheet.putAll(Map.of("freeText", "雪下ろしができずに困っている。", "do", "receive"));
        PageAnswer received =
                csw.send(csw.get("/cases/new").form("form.case-sheet"), sheet).shown();
        number = received.path().substring("/cases/".length());
    }

    @Test
    void aSearchForWordsKeepsThemOutOfTheAddress() {
        PageAnswer found = search(csw, Map.of("words", "雪下ろし", "area", "D07")).shown();

        assertThat(found.path()).matches("/cases\\?s=[0-9a-f]{12}");
        assertThat(found.page().select("tbody tr").first().text()).contains(number, "高齢", "受付済", "実名");
        assertThat(found.page().select("#words").val()).isEqualTo("雪下ろし");
        PageAnswer byName = search(csw, Map.of("name", "吉田 葛子")).shown();
        assertThat(byName.text()).contains(number);
        assertThat(byName.page().outerHtml()).doesNotContain("/cases?name", "%E5");
    }

    @Test
    void whatIsNotFoundSaysWhatToDoAndAForgottenSearchSaysSo() {
        assertThat(search(csw, Map.of("words", "存在しない言葉")).shown().text()).contains("条件に合うケースはありません");
        PageAnswer forgotten = csw.get("/cases?s=000000000000").shown();
        assertThat(forgotten.text()).contains("検索の条件は残っていません");
    }

    @Test
    void aTextThatNobodyLooksForIsRefusedAtItsFieldAndStaysThere() {
        String words = "雪 ".repeat(5_000);

        PageAnswer refused = search(csw, Map.of("words", words, "name", "吉田"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("200");
        assertThat(refused.page().select("#words").val()).isEqualTo(words);
        assertThat(refused.page().select("#words").attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.page().select("#words-error").text()).contains("200");
        assertThat(refused.page().select("#name").val()).isEqualTo("吉田");
        assertThat(refused.page().select("#name").hasAttr("aria-invalid")).isFalse();
        assertThat(search(csw, Map.of("name", words)).page().select("#name-error"))
                .hasSize(1);
    }

    @Test
    void aSearchThatWasKeptIsRefusedTheSameWay() {
        MockHttpSession session = new MockHttpSession();
        SearchInput input = new SearchInput("雪 ".repeat(5_000), "", "", "", "");
        String kept = KeptSearches.keep(session, input);
        MockHttpServletResponse response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest(), response));
        ExtendedModelMap model = new ExtendedModelMap();

        String view = list.list(kept, Paging.of(null, null), session, model);
        RequestContextHolder.resetRequestAttributes();

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(view).isEqualTo("casework/cases");
        assertThat(model).containsEntry("form", input).doesNotContainKey("page");
    }

    @Test
    void aMemberSeesTheCaseWithoutNamesAndIsToldWhy() {
        PageClient iin = PageClient.as("iin", port);
        assertThat(iin.get("/cases/" + number).status()).isEqualTo(404);
        cases.before(cases.byNumber(number).id(), "AREA", "D07");

        PageAnswer seen = iin.get("/cases/" + number).shown();

        assertThat(seen.text()).contains("匿名", "A氏", "80代", "世帯全員の同意がそろうまで実名を示せない", "で協議しています");
        assertThat(seen.page().select("dt:containsOwn(地区) + dd").text()).startsWith("南條ブロック");
        for (String tab : List.of("", "/household", "/consents", "/assessment", "/timeline")) {
            assertThat(iin.get("/cases/" + number + tab).shown().page().outerHtml())
                    .as(tab)
                    .doesNotContain("𠮷田", "よしだ", "雪下ろし", "1942", "母と長男");
        }
        assertThat(iin.get("/cases/" + number + "/assessment/edit").status()).isEqualTo(403);
        assertThat(search(iin, Map.of("name", "吉田 葛子")).text()).doesNotContain(number);
        assertThat(iin.get("/cases").shown().text()).contains(number).doesNotContain("相談を受け付ける");
    }

    @Test
    void anAssessmentIsRecordedReadAndSucceeded() {
        PageAnswer sheet = csw.get("/cases/" + number + "/assessment/edit").shown();
        assertThat(sheet.page().select("input[name=fields][value=ELDERLY]").hasAttr("checked"))
                .isTrue();

        PageAnswer first =
                assess(sheet, Map.of("problems", List.of("15", "09"), "grounds", List.of("HOUSING", "FOOD")));
        assertThat(first.shown().text()).contains("いまのアセスメント", "社会的孤立", "緊急");
        PageAnswer again = csw.get("/cases/" + number + "/assessment/edit").shown();
        assertThat(again.page().select("input[name=problems][value=15]").hasAttr("checked"))
                .isTrue();
        PageAnswer second = assess(again, Map.of("wishes", List.of("家で暮らし続けたい")));

        assertThat(second.shown().text()).contains("家で暮らし続けたい", "以前のアセスメント");
        assertThat(csw.get("/cases/" + number + "/timeline").shown().text())
                .contains("相談を受け付けました", "アセスメントを記録しました", "緊急度を判定しました", "令和", "相談");
    }

    @Test
    void anOldCopyIsRefusedKeepsWhatWasTypedAndMayBeRecordedDeliberately() {
        PageAnswer old = csw.get("/cases/" + number + "/assessment/edit").shown();
        cases.before(cases.byNumber(number).id(), "AREA", "D07");

        PageAnswer refused = assess(old, Map.of("policy", List.of("訪問を続ける")));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.text()).contains("書き始めてから更新されています");
        assertThat(refused.page().select("#policy").val()).isEqualTo("訪問を続ける");
        assertThat(assess(refused, Map.of()).shown().text()).contains("訪問を続ける");
    }

    @Test
    void anAssessmentWithoutAFieldIsRefusedAtTheField() {
        PageAnswer refused =
                assess(csw.get("/cases/" + number + "/assessment/edit").shown(), Map.of("fields", List.of()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a[href=#fields]")).hasSize(1);
    }

    @Test
    void aHalfWrittenAssessmentComesBack() {
        PageAnswer sheet = csw.get("/cases/" + number + "/assessment/edit").shown();
        PageAnswer kept = csw.send(sheet.form("form.case-sheet"), Map.of("strengths", "手先が器用", "do", "draft"));

        assertThat(kept.shown().text()).contains("に保存した下書きの続きです");
        assertThat(kept.page().select("#strengths").val()).isEqualTo("手先が器用");
        PageAnswer fresh =
                csw.send(kept.form("form.case-sheet"), Map.of("do", "discard")).shown();
        assertThat(fresh.page().select("#strengths").val()).isEmpty();
    }

    @Test
    void aConsentIsRecordedAndWithdrawn() {
        PageAnswer sheet = csw.get("/cases/" + number + "/consents/new").shown();
        PageAnswer nobody = csw.send(sheet.form("form[action$=consents/new]"), Map.of("terms.givenOn", "あした"));
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.page().select(".error-summary a").eachAttr("href")).contains("#memberIds", "#terms-givenOn");

        String member = sheet.page().select("input[name=memberIds]").val();
        PageAnswer given = csw.send(
                nobody.form("form[action$=consents/new]"), Map.of("memberIds", member, "terms.givenOn", "R8.5.2"));
        assertThat(given.shown().flash()).contains("1人の同意を記録しました");

        String withdraw = given.page().select("a[href$=withdraw]").attr("href");
        PageAnswer page = csw.get(withdraw).shown();
        assertThat(page.text()).contains("匿名に戻ります");
        PageAnswer future = csw.send(page.form("form[action$=withdraw]"), Map.of("on", "令和90年1月1日"));
        assertThat(future.status()).isEqualTo(422);
        PageAnswer done = csw.send(future.form("form[action$=withdraw]"), Map.of("on", "R8.6.1", "note", "資料を回収する"));
        assertThat(done.shown().text()).contains("撤回", "資料を回収する");
    }

    @Test
    void aDeathIsRecorded() {
        String link = csw.get("/cases/" + number + "/household")
                .shown()
                .page()
                .select("a[href$=death]")
                .attr("href");
        PageAnswer page = csw.get(link).shown();

        PageAnswer done = csw.send(page.form("form[action$=death]"), Map.of("on", "令和8年6月1日"));

        assertThat(done.shown().flash()).contains("死亡を記録しました");
        assertThat(done.text()).contains("R8.6.1（2026） 死亡");
    }

    private PageAnswer assess(PageAnswer sheet, Map<String, List<String>> typed) {
        Map<String, List<String>> all = new HashMap<>(typed);
        all.put("do", List.of("record"));
        return csw.sendAll(sheet.form("form.case-sheet"), all);
    }

    private static PageAnswer search(PageClient person, Map<String, String> typed) {
        return person.send(person.get("/cases").form("form[role=search]"), typed);
    }
}
