package jp.kasane.systembuilding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kasane.meeting.ConclusionType;
import jp.kasane.systembuilding.WalkedIssues;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Pages on community issues as a browser without JavaScript sees them. */
@KasaneTest
class IssuePagesTest {

    private static final Map<String, String> SCORES = Map.of("urgency", "5", "commonality", "4", "feasibility", "3");

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private WalkedIssues issues;
    private PageClient secretariat;
    private PageClient member;

    @BeforeEach
    void people() {
        issues = new WalkedIssues(context);
        secretariat = PageClient.as("jimu", port);
        member = PageClient.as("iin", port);
    }

    @Test
    void theBoardTellsHowMuchStandsBehindAnIssueAndLeadsToItsStep() {
        String title = title();
        long id = issues.raised(title, issues.received("D07"), issues.received("D12"));

        PageAnswer table = secretariat.get("/issues/table?state=CANDIDATE").shown();
        assertThat(table.page().select("tr:contains(" + title + ")").text()).contains("候補", "高齢", "2件・2地区");
        PageAnswer board = secretariat.get("/issues").shown();
        assertThat(board.page().select("#state-CANDIDATE").text()).contains("候補");
        assertThat(board.page().select("a[href=/issues/" + id + "/sort]").size())
                .isLessThanOrEqualTo(1);
        assertThat(board.page().select(".board-card").text())
                .contains("地区", "日")
                .doesNotContain("CANDIDATE", "ELDERLY");
        assertThat(member.get("/issues").shown().page().select("a[href$=/sort]"))
                .isEmpty();
        assertThat(PageClient.stranger(port).get("/issues").path()).contains("/sign-in");
    }

    @Test
    void anIssueWalksFromCandidateToReturned() {
        long id = issues.raised(title(), issues.received("D07"), issues.received("D12"));

        assertThat(sorted(id).shown().flash()).contains("付議しました");
        issues.concluded(id, "CORE", ConclusionType.PROPOSED);
        assertThat(secretariat.get("/issues/" + id).text()).contains("構築会議の審議と結論を待っています");
        issues.concluded(id, "SYSTEM", ConclusionType.ADOPTED);
        PageAnswer tried = step(id, "trial", Map.of("arrangement", "見守り当番", "from", "令和9年4月1日"));
        assertThat(tried.shown().text()).contains("試行中です", "見守り当番", "令和9年4月1日(木)（2027年） から試行");
        PageAnswer rolled = step(id, "roll-out", Map.of("since", "2027-10-01"));

        assertThat(rolled.shown().flash()).contains("還元しました");
        assertThat(rolled.text()).contains("3 の会議体に還元し、3 の会議体の受領を待っています", "受領待ち");
        issues.answers(id).forEach(issues::acknowledged);
        assertThat(secretariat.get("/issues/" + id).text()).contains("3 の会議体すべてが受領しました", "還元済");
        assertThat(secretariat.get("/issues").page().select("#state-RETURNED").text())
                .contains("件");
    }

    @Test
    void whatIsMissingInASortingIsToldBesideItsField() {
        long id = issues.raised(title(), issues.received("D07"));
        PageAnswer form = secretariat.get("/issues/" + id + "/sort").shown();

        PageAnswer nothing = secretariat.send(form.form("form[action$=/sort]"), Map.of("title", "夜の見守り"));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.errors()).contains("仕分けが選ばれていません");
        assertThat(nothing.page().select("input[name=title]").val()).isEqualTo("夜の見守り");
        PageAnswer noScores = secretariat.send(form.form("form[action$=/sort]"), Map.of("sorting", "COMMON"));
        assertThat(noScores.page().select("#urgency-error").text()).contains("評価が選ばれていません");
        PageAnswer noReason = secretariat.send(form.form("form[action$=/sort]"), Map.of("sorting", "INDIVIDUAL"));
        assertThat(noReason.page().select("#reason-error").text()).contains("理由がありません");

        PageAnswer done = secretariat.send(
                form.form("form[action$=/sort]"), Map.of("sorting", "INDIVIDUAL", "reason", "この世帯だけの事情"));
        assertThat(done.shown().text()).contains("個別の事情", "この世帯だけの事情");
        assertThat(secretariat.get("/issues/" + id + "/sort").path()).isEqualTo("/issues/" + id);
    }

    @Test
    void aTabThatIsOutOfDateIsToldSo() {
        long id = issues.raised(title(), issues.received("D07"));
        PageAnswer old = secretariat.get("/issues/" + id + "/sort");
        sorted(id).shown();

        PageAnswer refused =
                secretariat.send(old.form("form[action$=/sort]"), Map.of("sorting", "INDIVIDUAL", "reason", "個別だと思う"));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.errors()).contains("ほかの人が更新しました");
        assertThat(refused.page().select("textarea[name=reason]").text()).isEqualTo("個別だと思う");
        assertThat(issues.read(id).state()).isEqualTo(IssueState.SUBMITTED);
    }

    @Test
    void twoIssuesBecomeOne() {
        String shared = issues.received("D07");
        long into = issues.raised(title(), shared);
        long id = issues.raised(title(), shared, issues.received("D12"));
        PageAnswer form = secretariat.get("/issues/" + id + "/merge").shown();
        assertThat(form.text()).contains("ケース 2件が統合先に移り", "元に戻せません");

        assertThat(secretariat.send(form.form("form[action$=/merge]"), Map.of()).errors())
                .contains("統合先が選ばれていません", "理由がありません");
        PageAnswer merged = secretariat.send(
                form.form("form[action$=/merge]"), Map.of("into", String.valueOf(into), "reason", "同じ課題"));

        assertThat(merged.shown().path()).isEqualTo("/issues/" + into);
        assertThat(merged.text()).contains("ケース 2件");
        assertThat(secretariat.get("/issues/" + id).text()).contains("統合しました", "同じ課題");
    }

    @Test
    void someCasesBecomeAnIssueOfTheirOwn() {
        String leaves = issues.received("D12");
        long id = issues.raised(title(), issues.received("D07"), leaves);
        String title = title();
        PageAnswer form = secretariat.get("/issues/" + id + "/split").shown();

        assertThat(secretariat
                        .send(form.form("form[action$=/split]"), Map.of("title", title))
                        .errors())
                .contains("分けるケースが選ばれていません");
        PageAnswer split = secretariat.send(
                form.form("form[action$=/split]"), Map.of("title", title, "caseNumbers", leaves, "reason", "原因が違う"));

        assertThat(split.shown().page().select("h1").text()).isEqualTo(title);
        assertThat(split.text()).contains(leaves, "分割のもと");
        assertThat(secretariat.get("/issues/" + id).text()).contains("原因が違う", "ケース 1件");
    }

    @Test
    void aSecretariatRaisesAnIssue() {
        String title = title();
        String number = issues.received("D07");
        PageAnswer form = secretariat.get("/issues/new?case=" + number).shown();
        assertThat(form.page().select("textarea[name=caseNumbers]").text()).isEqualTo(number);
        Map<String, List<String>> typed = Map.of(
                "title", List.of(title),
                "council", List.of("TEIREI"),
                "fields", List.of("ELDERLY", "POVERTY"),
                "reason", List.of("相談が続く"));

        PageAnswer missing =
                secretariat.sendAll(form.form("form[action$=/new]"), with(typed, "caseNumbers", "２０２６－９９９９９"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.page().select("#caseNumbers-error").text()).contains("見つかりません");
        assertThat(missing.page().select("input[name=title]").val()).isEqualTo(title);
        PageAnswer raised = secretariat.sendAll(missing.form("form[action$=/new]"), with(typed, "caseNumbers", number));

        assertThat(raised.shown().flash()).contains("候補に挙げました");
        assertThat(raised.text()).contains("高齢・困窮", number, "相談が続く", "仕分けます");
        assertThat(member.get("/issues/new").status()).isEqualTo(403);
    }

    @Test
    void aCaseIsFlagged() {
        String number = issues.received("D07");
        PageAnswer form = secretariat.get("/issues/flag?case=" + number).shown();
        assertThat(secretariat
                        .send(form.form("form[action$=/flag]"), Map.of("council", ""))
                        .errors())
                .contains("会議体が選ばれていません");

        PageAnswer flagged = secretariat.send(form.form("form[action$=/flag]"), Map.of("council", "D07"));

        assertThat(flagged.shown().flash()).containsAnyOf("加わりました", "印をつけました");
        PageAnswer unknown = secretariat.send(
                secretariat.get("/issues/flag").form("form[action$=/flag]"),
                Map.of("council", "D07", "caseNumber", "2026-99999"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.page().select("#caseNumber-error").text()).contains("見つかりません");
    }

    @Test
    void aMemberSeesTheIssueButNeitherItsCasesNorItsSteps() {
        String number = issues.received("D12");
        long id = issues.raised(title(), number);

        PageAnswer page = member.get("/issues/" + id).shown();

        assertThat(page.text()).contains("ケース 5件未満", "事務局と CSW だけに表示します").doesNotContain(number);
        assertThat(page.page().select("main a.button")).isEmpty();
        for (String step : List.of("sort", "merge", "split", "trial", "roll-out")) {
            assertThat(member.get("/issues/" + id + "/" + step).status()).isEqualTo(403);
        }
        assertThat(member.get("/issues/987654321").status()).isEqualTo(404);
    }

    private PageAnswer sorted(long id) {
        PageAnswer form = secretariat.get("/issues/" + id + "/sort").shown();
        Map<String, String> typed = new java.util.HashMap<>(SCORES);
        typed.put("sorting", "COMMON");
        return secretariat.send(form.form("form[action$=/sort]"), typed);
    }

    private PageAnswer step(long id, String step, Map<String, String> typed) {
        PageAnswer form = secretariat.get("/issues/" + id + "/" + step).shown();
        return secretariat.send(form.form("form[action$=/" + step + "]"), typed);
    }

    private static Map<String, List<String>> with(Map<String, List<String>> typed, String name, String value) {
        Map<String, List<String>> all = new java.util.HashMap<>(typed);
        all.put(name, List.of(value));
        return all;
    }

    private static String title() {
        // letters only: digits in a row may be taken for a telephone number
        return "夜間の見守り" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    }
}
