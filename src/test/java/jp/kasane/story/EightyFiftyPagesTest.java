package jp.kasane.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Stream;
import jp.kasane.indicator.Invariants;
import jp.kasane.testing.HoldInvariants;
import jp.kasane.testing.StoryTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An 80-year-old mother and her withdrawn son: from the district to the city and back, on pages only. */
@StoryTest
@BrowserTest
class EightyFiftyPagesTest {

    private static final String PROMISED = "訪問支援員の初回訪問";
    private static final String ANSWER = "訪問支援員を置き、居場所へつなぎます。";

    @Autowired
    Invariants invariants;

    private PeopleOnPages people;
    private CasePageSteps cases;
    private MeetingPageSteps meetings;
    private ActionPageSteps actions;
    private String number;

    @Test
    void householdClimbsFourLayersAndTheAnswerComesBackDown(Browsers browsers) {
        people = new PeopleOnPages(browsers::as);
        cases = new CasePageSteps(people);
        meetings = new MeetingPageSteps(people);
        actions = new ActionPageSteps(people);
        theSocialWorkerTakesInAndAssessesTheHousehold();
        theDistrictFindsNoSupportAndTheBlockAccepts();
        theBlockFindsNoSupportAndTheCoreAccepts();
        theCoreNeedsTheCityAndTheCityAccepts();
        theCityFindsASupport();
        everyCouncilBelowReceivesItsAnswer();
        whatWasPromisedIsDoneAndVerified();
        theSocialWorkerMonitorsAndEndsTheCase();
        theWholeWayIsTold();
        HoldInvariants.assertAll(invariants);
    }

    private void theSocialWorkerTakesInAndAssessesTheHousehold() {
        number = cases.receive("D07", "80代の母と50代のひきこもりの長男");
        assertThat(number).matches("\\d{4}-\\d{5}");
        cases.assess(number);
        people.csw().open("/cases/" + number).sees("地区07");
    }

    private void theDistrictFindsNoSupportAndTheBlockAccepts() {
        meetings.held("D07", number, Conclusion.of(Conclusion.NOT_FOUND, "地区の見守りだけでは長男の支援につながらない"));
        cases.why(number).check("story-8050-proposal");
        isConfirmedAndAcceptedBy("B2");
    }

    private void theBlockFindsNoSupportAndTheCoreAccepts() {
        meetings.held("B2", number, Conclusion.of(Conclusion.NOT_FOUND, "ブロックの資源にも合うものがない"));
        isConfirmedAndAcceptedBy("CORE");
    }

    private void theCoreNeedsTheCityAndTheCityAccepts() {
        meetings.held("CORE", number, Conclusion.of(Conclusion.NEEDS_SERVICE, "居場所と就労の間をつなぐ仕組みがない"));
        isConfirmedAndAcceptedBy("SYSTEM");
    }

    private void theCityFindsASupport() {
        Conclusion found =
                Conclusion.of(Conclusion.FOUND, "訪問支援員を置き、居場所へつなぐ", new Conclusion.Agreed(PROMISED, "上庄 善一"));
        meetings.held("SYSTEM", number, found);
        cases.answer("SYSTEM", number, ANSWER);
        cases.confirmProposal(number, "支援を始める");
    }

    private void everyCouncilBelowReceivesItsAnswer() {
        Stream.of("CORE", "B2", "D07").forEach(council -> cases.acknowledge(council, number));
        people.secretariat().sees(ANSWER).check("story-8050-answer");
        people.secretariat().open("/ladder").sees("南條").check("story-8050-ladder");
    }

    private void whatWasPromisedIsDoneAndVerified() {
        String action = actions.report(people.chair(), PROMISED, "長男と玄関先で話ができた");
        actions.verify(action);
    }

    private void theSocialWorkerMonitorsAndEndsTheCase() {
        cases.monitor(number, "見守りを続ける");
        cases.close(number);
        people.csw().open("/cases/" + number).sees("終結");
    }

    private void theWholeWayIsTold() {
        Visitor csw = cases.why(number);
        List.of("地区07", "南條", "コア会議", "構築会議", "上の会議へ上申", "支援を始める", "効果的な支援が見つかりました", "終結")
                .forEach(csw::sees);
        assertThat(csw.page().locator(".case-path-step[data-kind=deliberation]"))
                .hasCount(4);
        assertThat(csw.page().locator(".case-path-answer").filter(new Locator.FilterOptions().setHasText(ANSWER)))
                .hasCount(3);
        csw.check("story-8050-why");
    }

    private void isConfirmedAndAcceptedBy(String council) {
        cases.confirmProposal(number, "上の会議へ上申");
        cases.accept(council, number);
    }
}
