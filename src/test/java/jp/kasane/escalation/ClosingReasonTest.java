package jp.kasane.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.kasane.casework.Cases;
import jp.kasane.testing.Answer;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A case is closed for the reason that is said with the monitoring, and tells it. */
@KasaneTest
class ClosingReasonTest {

    private static final String SHEET = "form[action$=/monitoring]";

    @Autowired
    ApplicationContext context;

    @Autowired
    Cases cases;

    @LocalServerPort
    int port;

    private Http http;
    private LadderFixture town;
    private long id;
    private String number;

    @BeforeEach
    void aSupportedCase() {
        town = new LadderFixture(context);
        http = new Http(port);
        id = town.plainCase();
        number = cases.get(id).number();
    }

    @Test
    void whyItIsClosedIsChosenOnThePageAndToldAfterwards() {
        town.findsSupport(id);
        PageClient csw = PageClient.as("csw", port);
        PageAnswer page = csw.get("/cases/" + number + "/monitoring").shown();
        assertThat(page.page().select("#closingReason option[selected]").eachAttr("value"))
                .as("nothing is chosen before")
                .allMatch(String::isEmpty);

        PageAnswer refused = csw.send(page.form(SHEET), Map.of("result", "CLOSE"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("終結する理由を選んでください。");
        PageAnswer done = csw.send(refused.form(SHEET), Map.of("result", "CLOSE", "closingReason", "DECEASED"));

        assertThat(done.shown().text()).contains("終結（死亡）");
        assertThat(csw.get("/cases/" + number + "/timeline").shown().text()).contains("終結しました(理由: 死亡)。");
        assertThat(csw.get("/cases/" + number).shown().text()).contains("に終結しました。 理由: 死亡");
        assertThat(http.get("csw", "/cases/{n}", number).accepted().text("/closingReason"))
                .isEqualTo("DECEASED");
        assertThat(monitored().text("/monitorings/0/closingReason/label")).isEqualTo("死亡");
    }

    @Test
    void theReasonIsKeptUntilTheLastAnswerWasReceived() {
        town.climbs(id);
        town.findsSupport(id);
        monitor(Map.of("result", "CLOSE", "closingReason", "MOVED")).accepted();
        assertThat(timeline()).noneMatch(text -> text.startsWith("終結しました"));

        town.acknowledgesEveryAnswer(id);

        assertThat(timeline()).contains("終結しました(理由: 転居)。");
    }

    @Test
    void programsThatSayNoReasonCloseAsBefore() {
        town.findsSupport(id);

        monitor(Map.of("result", "CLOSE", "note", "落ち着いた")).accepted();

        assertThat(timeline()).contains("終結しました(理由: 課題解決の目処が立った)。");
        assertThat(http.get("csw", "/cases/{n}", number).accepted().text("/closingReason"))
                .isEqualTo("GOALS_MET");
    }

    @Test
    void aReasonGoesWithClosingOnly() {
        town.findsSupport(id);

        Answer unfit = monitor(Map.of("result", "CONTINUE", "closingReason", "MOVED"));
        assertThat(unfit.status()).isEqualTo(422);
        assertThat(unfit.text("/errors/0/field")).isEqualTo("closingReason");
        Answer unknown = monitor(Map.of("result", "CLOSE", "closingReason", "BORED"));
        assertThat(unknown.status()).isIn(400, 422);

        PageClient csw = PageClient.as("csw", port);
        PageAnswer page = csw.get("/cases/" + number + "/monitoring").shown();
        PageAnswer on = csw.send(page.form(SHEET), Map.of("result", "CONTINUE", "closingReason", "MOVED"));
        assertThat(on.flash()).contains("次の予定日を入れました");
        assertThat(monitored().text("/monitorings/0/closingReason")).isEmpty();
    }

    private Answer monitor(Map<String, Object> monitoring) {
        return http.post("csw", monitoring, "/cases/{n}/monitoring", number);
    }

    private Answer monitored() {
        return http.get("csw", "/cases/{n}/ladder", number).accepted();
    }

    private List<String> timeline() {
        return http.get("csw", "/cases/{n}/timeline?limit=200", number).accepted().list("/items").stream()
                .map(each -> each.get("text").asText())
                .toList();
    }
}
