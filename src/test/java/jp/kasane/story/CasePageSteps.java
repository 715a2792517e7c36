package jp.kasane.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jp.kasane.shared.JapaneseDates;
import jp.kasane.testing.Households;
import jp.kasane.testing.browser.Visitor;

/** What becomes of a case outside of meetings, one method a step. Each waits for what the page then says. */
final class CasePageSteps {

    private final PeopleOnPages people;

    CasePageSteps(PeopleOnPages people) {
        this.people = people;
    }

    /** A mother in her eighties and her withdrawn son, who agree that all councils may know everything; @return the number */
    String receive(String area, String title) {
        Visitor csw = people.csw().open("/cases").follow("相談を受け付ける");
        received(csw, area, title);
        member(csw, 0, "𠮷田 ハル", "本人", "80");
        csw.press("世帯員を追加する");
        member(csw, 1, "𠮷田 実", "長男", "50");
        troubles(csw);
        csw.press("受け付ける").sees("を受け付けました");
        return csw.path().substring("/cases/".length());
    }

    void assess(String number) {
        Visitor csw = people.csw().open("/cases/" + number).follow("アセスメントをする");
        PeopleOnPages.tick(csw.find(AriaRole.CHECKBOX, "社会的孤立（ひきこもりなど）"));
        csw.fill("本人・世帯の希望", "母は家で暮らし続けたい");
        csw.press("アセスメントを記録する").sees("緊急度を判定しました");
    }

    /** The secretariat decides as Kasane proposes. */
    void confirmProposal(String number, String proposed) {
        Visitor jimu = people.secretariat().open("/cases/" + number + "/why").follow("提案を見る");
        jimu.press("「" + proposed + "」に決める").sees("提案のとおりに決めました");
    }

    void accept(String council, String number) {
        referral(council, number, "受理するか、差し戻す").press("受理する").sees("受理しました");
    }

    /** The council that concluded says in its own words what it decided. */
    void answer(String council, String number, String words) {
        referral(council, number, "審議して回答する").fill("回答", words).press("回答を送る").sees("回答を送りました");
    }

    void acknowledge(String council, String number) {
        referral(council, number, "受領を確認する").press("読みました（受領する）").sees("受領しました");
    }

    void monitor(String number, String choice) {
        Visitor csw = people.csw().open("/cases/" + number + "/monitoring");
        PeopleOnPages.tick(csw.find(AriaRole.RADIO, choice));
        csw.fill("見たこと・聞いたこと", "訪問して様子を見た").press("記録する").sees("記録しました");
    }

    /** Ends it because what was needed is in sight. */
    void close(String number) {
        Visitor csw = people.csw().open("/cases/" + number + "/monitoring");
        PeopleOnPages.tick(csw.find(AriaRole.RADIO, "終結する"));
        csw.choose("終結する理由", "課題解決の目処が立った")
                .fill("見たこと・聞いたこと", "訪問して様子を見た")
                .press("記録する")
                .sees("記録しました");
    }

    /** The page that tells why the case is where it is. */
    Visitor why(String number) {
        return people.csw().open("/cases/" + number + "/why");
    }

    private Visitor referral(String council, String number, String turn) {
        Visitor jimu = people.secretariat().open("/councils/" + council + "/referrals");
        PeopleOnPages.row(jimu, number, turn).getByRole(AriaRole.LINK).click();
        return jimu;
    }

    private static void received(Visitor csw, String area, String title) {
        Page page = csw.page();
        page.locator("#receivedOn").fill(JapaneseDates.format(Households.today()));
        page.locator("#areaCode").selectOption(area);
        page.locator("#title").fill(title);
        PeopleOnPages.tick(csw.find(AriaRole.RADIO, "民生委員"));
    }

    private static void member(Visitor csw, int row, String name, String relation, String age) {
        Page page = csw.page();
        assertThat(page.locator("fieldset.case-member")).hasCount(row + 1);
        page.locator("#members" + row + "-name").fill(name);
        page.locator("#members" + row + "-relation").fill(relation);
        page.locator("#members" + row + "-ageBand").selectOption(age);
        page.locator("#members" + row + "-consentBy").selectOption("SELF");
    }

    private static void troubles(Visitor csw) {
        PeopleOnPages.tick(csw.find(AriaRole.CHECKBOX, "病気や健康、障害のこと"));
        PeopleOnPages.tick(csw.find(AriaRole.CHECKBOX, "ひきこもり・不登校"));
        csw.page().locator("#topTopic").selectOption("13");
        PeopleOnPages.tick(csw.find(AriaRole.CHECKBOX, "高齢"));
        PeopleOnPages.tick(csw.find(AriaRole.CHECKBOX, "生活困窮"));
        csw.page().locator("#freeText").fill("民生委員が訪問した。長男は20年ほど家から出ていない。");
    }
}
