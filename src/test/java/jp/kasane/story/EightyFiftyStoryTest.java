package jp.kasane.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kasane.indicator.Invariants;
import jp.kasane.testing.Answer;
import jp.kasane.testing.HoldInvariants;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An 80-year-old mother and her withdrawn son: too much for the district, solved by the city, answered back down. */
@StoryTest
class EightyFiftyStoryTest {

    @LocalServerPort
    int port;

    @Autowired
    Invariants invariants;

    private Http http;
    private KasaneClient kasane;
    private String number;
    private long caseId;

    @BeforeEach
    void signIn() {
        http = new Http(port);
        kasane = new KasaneClient(http);
    }

    @Test
    void householdClimbsFourLayersAndTheAnswerComesBackDown() {
        theCommissionerBringsTheHousehold();
        theSocialWorkerAssessesIt();
        theDistrictFindsNoSupportAndTheBlockAccepts();
        theBlockFindsNoSupportAndTheCoreAccepts();
        theCoreNeedsTheCityAndTheCityAccepts();
        theCityFindsASupport();
        everyCouncilBelowReceivesItsAnswer();
        whatWasPromisedIsDoneAndVerified();
        theSocialWorkerMonitorsAndEndsTheCase();
        HoldInvariants.assertAll(invariants);
    }

    private void theCommissionerBringsTheHousehold() {
        number = kasane.receiveCase(Households.eightyFifty("D07"));
        kasane.recordConsents(number);
        caseId = kasane.caseId(number);

        assertThat(number).matches("\\d{4}-\\d{5}");
        assertThat(kasane.ladder(number).list("/path")).isEmpty();
    }

    private void theSocialWorkerAssessesIt() {
        kasane.assess(number, Households.assessment());

        assertThat(kasane.ladder(number).text("/council/code")).isEqualTo("D07");
        assertThat(backlogOf("D07")).contains(caseId);
    }

    private void theDistrictFindsNoSupportAndTheBlockAccepts() {
        concludes("D07", Households.conclusion("SUPPORT_NOT_FOUND", "地区の見守りだけでは長男の支援につながらない"));

        assertThat(lastRung().at("/decision/proposed/label").asText()).isEqualTo("上の会議へ上申");
        assertThat(lastRung().get("why").asText()).contains("上申").containsPattern("[ぁ-ん]{2}");
        isConfirmedAndAcceptedBy("B2");
    }

    private void theBlockFindsNoSupportAndTheCoreAccepts() {
        concludes("B2", Households.conclusion("SUPPORT_NOT_FOUND", "ブロックの資源にも合うものがない"));
        isConfirmedAndAcceptedBy("CORE");
    }

    private void theCoreNeedsTheCityAndTheCityAccepts() {
        concludes("CORE", Households.conclusion("NEEDS_NEW_SERVICE", "居場所と就労の間をつなぐ仕組みがない"));
        isConfirmedAndAcceptedBy("SYSTEM");
    }

    private void theCityFindsASupport() {
        Map<String, Object> found = Map.of(
                "type", "SUPPORT_FOUND",
                "rationale", "訪問支援員を置き、居場所へつなぐ",
                "actions", List.of(Map.of("title", "訪問支援員の初回訪問", "assigneeId", kasane.personId("iin"))));
        concludes("SYSTEM", found);
        Answer ladder = kasane.confirmProposal(number);

        assertThat(ladder.list("/path").stream().map(JsonNode::asText))
                .containsExactly("AREA:D07", "BLOCK:B2", "CORE", "SYSTEM");
        assertThat(ladder.text("/state/code")).isEqualTo("MONITORING");
    }

    private void everyCouncilBelowReceivesItsAnswer() {
        Stream.of("CORE", "B2", "D07")
                .forEach(council -> kasane.acknowledge(kasane.referral(number, "ANSWER", council, "CONFIRMED")));

        assertThat(kasane.ladder(number).list("/referrals"))
                .allSatisfy(referral ->
                        assertThat(referral.at("/status/code").asText()).isEqualTo("ACKNOWLEDGED"));
    }

    private void whatWasPromisedIsDoneAndVerified() {
        JsonNode action = http.get("iin", "/actions?mine=true&limit=200").accepted().list("/items").stream()
                .filter(each -> each.at("/source/id").asLong() == caseId)
                .findFirst()
                .orElseThrow();
        long id = action.get("id").asLong();
        Answer blank = http.post("iin", Map.of("report", " "), "/actions/{a}/report", id);
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.body().toString()).contains("報告がありません");
        kasane.report("iin", id, "長男と玄関先で話ができた");
        kasane.verify(id);

        assertThat(http.get("iin", "/actions/{a}", id).accepted().text("/state"))
                .isEqualTo("DONE");
    }

    private void theSocialWorkerMonitorsAndEndsTheCase() {
        kasane.monitor(number, "CONTINUE");
        kasane.monitor(number, "CLOSE");

        Answer ladder = kasane.ladder(number);
        assertThat(ladder.text("/state/code")).isEqualTo("CLOSED");
        assertThat(ladder.text("/state/label")).isEqualTo("終結");
        assertThat(ladder.text("/now")).contains("終結");
    }

    private void concludes(String council, Map<String, ?> conclusion) {
        long meeting = kasane.openMeetingOn(caseId, council);
        kasane.recordAttendance(meeting, kasane.personId("iin"));
        kasane.conclude(meeting, conclusion);
        kasane.close(meeting);
        kasane.approveMinutes(meeting);
    }

    private void isConfirmedAndAcceptedBy(String council) {
        kasane.confirmProposal(number);
        kasane.accept(kasane.referral(number, "ESCALATE", council, "CONFIRMED"));
    }

    private JsonNode lastRung() {
        List<JsonNode> rungs = kasane.ladder(number).list("/deliberations");
        return rungs.get(rungs.size() - 1);
    }

    private List<Long> backlogOf(String council) {
        return http.get("jimu", "/councils/{c}/backlog?limit=200", council).accepted().list("/items").stream()
                .map(item -> item.get("subjectId").asLong())
                .toList();
    }
}
