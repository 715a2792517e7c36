package jp.kasane.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jp.kasane.followup.process.FollowUpProcess;
import jp.kasane.indicator.Invariants;
import jp.kasane.testing.HoldInvariants;
import jp.kasane.testing.StoryTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The secretariat's month at a district and its block: two meetings, what they promise, and who is asked about it. */
@StoryTest
@BrowserTest
class SecretariatMonthTest {

    private static final String CALL = "週に1回、玄関先で声をかける";
    private static final String VISIT = "就労の相談に同行する";

    @Autowired
    Invariants invariants;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    private PeopleOnPages people;
    private CasePageSteps cases;
    private MeetingPageSteps meetings;
    private ActionPageSteps actions;
    private Visitor member;
    private String number;

    @Test
    void twoMeetingsAreHeldAndWhatTheyPromisedIsFollowedUp(Browsers browsers) {
        people = new PeopleOnPages(browsers::as);
        cases = new CasePageSteps(people);
        meetings = new MeetingPageSteps(people);
        actions = new ActionPageSteps(people);
        member = browsers.phone("iin");
        aHouseholdWaitsAtTheDistrict();
        theDistrictMeets();
        theBlockMeetsAndAnswers();
        theMemberIsChasedAndReportsInThreeTaps(actionOf("D07", CALL));
        theChairReports();
        nothingIsLeftToDo();
        HoldInvariants.assertAll(invariants);
    }

    private void aHouseholdWaitsAtTheDistrict() {
        number = cases.receive("D07", "母の介護と長男の仕事");
        cases.assess(number);
        people.secretariat().open("/councils/D07/backlog").sees(number);
    }

    private void theDistrictMeets() {
        String meeting = meetings.convened("D07", number);
        theMemberAnswers(meeting);
        meetings.open(meeting);
        meetings.conclude(
                meeting, Conclusion.of(Conclusion.NOT_FOUND, "地区には働く場の相談先がない", new Conclusion.Agreed(CALL, "灘浦 みどり")));
        people.secretariat().check("story-month-session");
        meetings.close(meeting);
        meetings.confirmMinutes(meeting);
        cases.confirmProposal(number, "上の会議へ上申");
    }

    private void theMemberAnswers(String meeting) {
        member.open(meeting).follow("出欠を回答する");
        PeopleOnPages.tick(member.find(AriaRole.RADIO, "出席します"));
        member.press("回答を送る").sees("「出席」と回答しています").check("story-month-reply");
        people.secretariat().open(meeting).sees("出席 1人");
    }

    private void theBlockMeetsAndAnswers() {
        cases.accept("B2", number);
        meetings.held("B2", number, Conclusion.of(Conclusion.FOUND, "相談窓口につなぐ", new Conclusion.Agreed(VISIT, "上庄 善一")));
        cases.confirmProposal(number, "支援を始める");
        cases.acknowledge("D07", number);
    }

    private void theMemberIsChasedAndReportsInThreeTaps(String action) {
        theDayPasses(action);
        actions.chase(action, "今週のうちに訪ねるとのこと");
        Page phone = member.open("/").sees(CALL).check("story-month-home").page();
        phone.locator("a.task-name")
                .filter(new Locator.FilterOptions().setHasText(CALL))
                .tap();
        phone.locator("label:has(input[value=DONE])").tap();
        phone.locator("button.outcome-send").tap();
        member.sees("報告しました").check("story-month-reported");
        actions.verify(action);
    }

    private void theChairReports() {
        String action = actions.report(people.chair(), VISIT, "一緒に窓口へ行った");
        actions.verify(action);
    }

    private void nothingIsLeftToDo() {
        cases.close(number);
        people.secretariat().open("/councils/D07/actions").check("story-month-actions");
        people.csw().open("/cases/" + number).sees("終結");
    }

    /** @return its path */
    private String actionOf(String council, String title) {
        return people.secretariat()
                .open("/councils/" + council + "/actions")
                .follow(title)
                .path();
    }

    /** Nobody can wait for the day on which an action is found late. */
    private void theDayPasses(String action) {
        long id = Long.parseLong(action.substring("/actions/".length()));
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(FollowUpProcess.businessKey(id))
                .singleResult()
                .getId();
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId("BoundaryEvent_Overdue")
                .singleResult()
                .getId());
    }
}
