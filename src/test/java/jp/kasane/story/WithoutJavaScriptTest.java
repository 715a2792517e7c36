package jp.kasane.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import jp.kasane.indicator.Invariants;
import jp.kasane.testing.HoldInvariants;
import jp.kasane.testing.StoryTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case is taken in, talked about and followed up with browsers that run no scripts. */
@StoryTest
@BrowserTest
class WithoutJavaScriptTest {

    private static final String PROMISED = "スクリプトなしで約束した訪問";

    @Autowired
    Invariants invariants;

    private PeopleOnPages people;
    private CasePageSteps cases;
    private MeetingPageSteps meetings;

    @Test
    void everythingThatMustGoOnGoesOnWithoutScripts(Browsers browsers) {
        people = new PeopleOnPages(browsers::withoutJavaScript);
        cases = new CasePageSteps(people);
        meetings = new MeetingPageSteps(people);
        String number = aHouseholdIsTakenIn();
        theDistrictConcludes(number);
        theMemberReportsAndTheSecretariatVerifies();
        theSocialWorkerEndsTheCase(number);
        HoldInvariants.assertAll(invariants);
    }

    private String aHouseholdIsTakenIn() {
        String number = cases.receive("D07", "スクリプトなしで受け付けた相談");
        people.csw().sees("𠮷田 ハル").sees("𠮷田 実").check("story-no-script-case");
        cases.assess(number);
        return number;
    }

    private void theDistrictConcludes(String number) {
        Conclusion found = Conclusion.of(Conclusion.FOUND, "民生委員が訪ねる", new Conclusion.Agreed(PROMISED, "灘浦 みどり"));
        String meeting = meetings.convened("D07", number);
        meetings.open(meeting);
        meetings.conclude(meeting, found);
        people.secretariat().check("story-no-script-session");
        meetings.close(meeting);
        meetings.confirmMinutes(meeting);
        cases.confirmProposal(number, "支援を始める");
    }

    private void theMemberReportsAndTheSecretariatVerifies() {
        ActionPageSteps actions = new ActionPageSteps(people);
        Visitor member = people.as("iin");
        String action = actions.report(member, PROMISED, "会えた");
        member.check("story-no-script-action");
        actions.verify(action);
        assertThat(member.open(action).find(AriaRole.BUTTON, "報告する").count()).isZero();
    }

    private void theSocialWorkerEndsTheCase(String number) {
        cases.close(number);
        people.csw().open("/cases/" + number).sees("終結");
    }
}
