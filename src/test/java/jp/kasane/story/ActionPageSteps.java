package jp.kasane.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import jp.kasane.testing.browser.Visitor;

/** What becomes of what was promised. */
final class ActionPageSteps {

    private final PeopleOnPages people;

    ActionPageSteps(PeopleOnPages people) {
        this.people = people;
    }

    /** @return path of the action */
    String report(Visitor assignee, String title, String note) {
        assignee.open("/actions?view=mine");
        assignee.page()
                .locator("li.action")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("a.button")
                .click();
        PeopleOnPages.tick(assignee.find(AriaRole.RADIO, "できた"));
        assignee.fill("ひとこと", note).press("報告する").sees("報告しました");
        return assignee.path();
    }

    /** The secretariat writes down what it heard from somebody who is late. */
    void chase(String action, String heard) {
        people.secretariat()
                .open(action)
                .follow("督促を記録する")
                .fill("担当者から聞いたこと", heard)
                .press("督促を記録する")
                .sees(heard);
    }

    void verify(String action) {
        people.secretariat().open(action).press("確認する").sees("この実施項目は完了です");
    }
}
