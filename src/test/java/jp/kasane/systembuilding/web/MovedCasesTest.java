package jp.kasane.systembuilding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.kasane.casework.HouseholdMember;
import jp.kasane.council.SeatRole;
import jp.kasane.systembuilding.WalkedIssues;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.SeatedPeople;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A merger or a split moves cases to another issue; what was written about them before still names nobody. */
@KasaneTest
class MovedCasesTest {

    private static final String NAME = "硯辻 篠夜乃";

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private WalkedIssues issues;
    private String named;
    private String other;

    @BeforeEach
    void aHouseholdWithAName() {
        issues = new WalkedIssues(context);
        named = issues.received(
                "D07",
                List.of(new HouseholdMember(
                        NAME, "すずりつじ しのよの", "本人", "FEMALE", null, 80, null, "硯町7-77-7", "0766-77-7077")));
        other = issues.received("D12");
    }

    @Test
    void whatWasWrittenOfACaseThatWasMergedAwayNamesNobody() {
        long merged = issues.told(words("題"), words("説明"), words("続く"), named);
        long into = issues.raised(title(), other);

        issues.merged(merged, into, words("同じ"));

        namesNobody(merged, "MERGED");
        namesNobody(into, "CANDIDATE");
    }

    @Test
    void whatWasWrittenOfACaseThatLeftInASplitNamesNobody() {
        long old = issues.told(words("題"), words("説明"), words("続く"), named, other);

        long young = issues.splitBecause(words("別"), old, title(), named);

        namesNobody(old, "CANDIDATE");
        namesNobody(young, "CANDIDATE");
    }

    @Test
    void whatWasWrittenBeforeCasesMovedTwiceNamesNobody() {
        long old = issues.told(words("題"), words("説明"), words("続く"), named, other);
        long young = issues.splitBecause(words("別"), old, words("分け"), named);
        long into = issues.raised(title(), issues.received("D03"));

        issues.merged(young, into, words("同じ"));

        namesNobody(old, "CANDIDATE");
        namesNobody(young, "MERGED");
        namesNobody(into, "CANDIDATE");
    }

    private void namesNobody(long issue, String state) {
        String reader = new SeatedPeople(context).at("D09", SeatRole.MEMBER);
        PageClient page = PageClient.as(reader, port);
        List<String> read = List.of(
                page.get("/issues/" + issue).shown().page().outerHtml(),
                page.get("/issues/table?state=" + state).shown().page().outerHtml(),
                page.get("/issues/table").shown().page().outerHtml(),
                page.get("/issues").shown().page().outerHtml(),
                api(reader, "/issues/" + issue),
                api(reader, "/issues?state=" + state + "&after=" + (issue - 1)));
        assertThat(read.get(0)).contains(mark);
        assertThat(read.get(1)).contains(mark);
        assertThat(read.get(4)).contains(mark);
        assertThat(read.get(5)).contains(mark);
        assertThat(read).allSatisfy(text -> assertThat(text).doesNotContain("硯辻", "篠夜乃", "すずりつじ", "硯町7", "77-7077"));
    }

    private String api(String reader, String path) {
        return new Http(port).get(reader, path).accepted().body().toString();
    }

    private String words(String what) {
        return what + "-" + mark + " " + NAME + "さん、硯辻さん宅 硯町7-77-7 電話0766-77-7077";
    }

    private String title() {
        return "夜の見守り-" + mark;
    }
}
