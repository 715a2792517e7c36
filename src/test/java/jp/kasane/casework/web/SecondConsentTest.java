package jp.kasane.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kasane.testing.Answer;
import jp.kasane.testing.Households;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneClient;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody consented a second time, as before the first consent ended, and then withdraws. */
@KasaneTest
class SecondConsentTest {

    @LocalServerPort
    int port;

    private Http http;
    private PageClient csw;
    private String number;
    private long meeting;
    private long member;
    private long first;

    @BeforeEach
    void aHouseholdConsentedAndTheCaseIsOnAnOpenAgenda() {
        http = new Http(port);
        KasaneClient kasane = new KasaneClient(http);
        number = kasane.receiveCase(Households.eightyFifty("D07"));
        kasane.recordConsents(number);
        long caseId = kasane.caseId(number);
        kasane.assess(number, Households.assessment());
        meeting = kasane.openMeetingOn(caseId, "D07");
        first = consents().get(0).get("id").asLong();
        member = consents().get(0).get("memberId").asLong();
        csw = PageClient.as("csw", port);
    }

    @Test
    void withdrawnTogetherThePersonIsNamedNowhereAnyMore() {
        consentsAgain(Map.of());
        PageAnswer page = csw.get(path("withdraw"));
        assertThat(page.shown().text()).contains("ほかにも有効な同意があります", "第2号", "実名 → 匿名", "すべて撤回したとき");

        PageAnswer done = csw.send(page.form("form[action$=withdraw]"), Map.of());

        assertThat(done.shown().flash()).contains("第2号）もすべて撤回しました");
        assertThat(firstName("gicho")).isEqualTo("A氏");
        assertThat(level()).isEqualTo("ANONYMOUS");
        assertThat(stamp()).isEqualTo("ANONYMOUS");
        assertThat(counting()).isEmpty();
        assertThat(recalled()).containsExactly("D07");
        assertThat(timeline("CONSENT_WITHDRAWN")).isEqualTo(2);
    }

    @Test
    void withdrawnAloneItIsToldWhichOneStillCounts() {
        consentsAgain(Map.of());
        FormElement sheet = csw.get(path("withdraw")).shown().form("form[action$=withdraw]");

        PageAnswer done = csw.sendAll(sheet, Map.of("others", List.of()));

        assertThat(done.shown().flash()).contains("第2号の同意は撤回していないので、数え続けます");
        assertThat(done.text()).contains("第1号", "第2号");
        assertThat(level()).isEqualTo("REAL_NAME");
        assertThat(stamp()).isEqualTo("REAL_NAME");
        assertThat(counting()).hasSize(1);
        assertThat(recalled()).as("what goes on being told stays").isEmpty();
    }

    @Test
    void whatTheOtherOneDoesNotLetBeToldIsTakenBack() {
        consentsAgain(Map.of("items", List.of("IDENTITY")));
        withdraw(Map.of());

        assertThat(level()).isEqualTo("REAL_NAME");
        assertThat(recalled()).containsExactly("D07");
    }

    @Test
    void oneThatEndedIsNoOther() {
        consentsAgain(Map.of("validUntil", Households.today().minusDays(1).toString(), "givenOn", "2026-04-01"));

        PageAnswer page = csw.get(path("withdraw"));

        assertThat(page.shown().text()).contains("この人の同意は数えません").doesNotContain("ほかにも有効な同意");
        assertThat(csw.send(page.form("form[action$=withdraw]"), Map.of())
                        .shown()
                        .flash())
                .isEqualTo("同意の撤回を記録しました。");
    }

    @Test
    void programsWithdrawTheOthersOnlyWhenTheySaySo() {
        long second = consentsAgain(Map.of());

        assertThat(withdraw(Map.of()).number("/id")).isEqualTo(first);
        assertThat(counting()).containsExactly(second);
        long third = consentsAgain(Map.of());
        first = second;

        assertThat(withdraw(Map.of("others", true)).number("/id")).isEqualTo(second);
        assertThat(counting()).doesNotContain(third).isEmpty();
        assertThat(firstName("gicho")).isEqualTo("A氏");
    }

    @Test
    void narrowingSaysWhichOneGoesOnAndTakesItAlongWhenAsked() {
        consentsAgain(Map.of());
        FormElement sheet = csw.get(path("narrow")).shown().form("form[action*=narrow]");
        List<String> left = allBut(sheet, "D07");

        PageAnswer alone = csw.sendAll(sheet, Map.of("recipients", left));
        assertThat(alone.shown().text()).contains("第2号はそのまま数え続け", "変わりません（名前を示せます）");
        PageAnswer together =
                csw.sendAll(alone.form("form[action$=narrow]"), Map.of("recipients", left, "others", List.of("true")));
        assertThat(together.shown().text()).as("shown before it is recorded").contains("名前を示せなくなります", "実名 → 匿名");
        assertThat(counting()).hasSize(2);
        PageAnswer done = csw.send(together.form("form[action$=narrow]"), Map.of());

        assertThat(done.shown().flash()).contains("残った同意が続きます", "第2号）はすべて撤回しました");
        assertThat(level()).isEqualTo("ANONYMOUS");
        assertThat(counting()).as("what is left of the first").hasSize(1);
        assertThat(recalled()).containsExactly("D07");
    }

    @Test
    void narrowedAloneTheOtherOneGoesOnNaming() {
        consentsAgain(Map.of());
        FormElement sheet = csw.get(path("narrow")).shown().form("form[action*=narrow]");

        PageAnswer preview = csw.sendAll(sheet, Map.of("recipients", allBut(sheet, "D07")));
        PageAnswer done = csw.send(preview.form("form[action$=narrow]"), Map.of());

        assertThat(done.shown().flash()).contains("第2号の同意もそのまま数え続けます");
        assertThat(level()).isEqualTo("REAL_NAME");
        assertThat(recalled()).isEmpty();
    }

    /** Each alone would be spared for the sake of the other. */
    @Test
    void twoWithdrawnAtOnceTakeBackWhatNeitherLetsBeToldAnyMore() {
        long second = consentsAgain(Map.of());
        Map<String, String> withdrawal = Map.of("on", today());

        Stream.of(first, second)
                .parallel()
                .map(each -> http.post("csw", withdrawal, "/cases/" + number + "/consents/" + each + "/withdraw"))
                .toList()
                .forEach(Answer::accepted);

        assertThat(counting()).isEmpty();
        assertThat(recalled()).containsExactly("D07");
    }

    @Test
    void anAbsentValueIsToldAtItsField() {
        Map<String, Object> narrowing = new HashMap<>(Map.of(
                "on", today(), "purposes", List.of("SUPPORT"), "recipients", List.of("D07"), "items", List.of("ALL")));
        List.of("purposes", "recipients", "items").forEach(field -> {
            Map<String, Object> broken = new HashMap<>(narrowing);
            broken.put(field, Collections.singletonList(null));
            refusedAt(field, http.post("csw", broken, path("narrow")));
        });
        Map<String, Object> measures = Collections.singletonMap("D07", null);
        refusedAt("byCouncil", http.post("csw", Map.of("on", today(), "byCouncil", measures), path("withdraw")));
        assertThat(counting()).containsExactly(first);
    }

    private static void refusedAt(String field, Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.text("/errors/0/field")).startsWith(field);
    }

    private long consentsAgain(Map<String, Object> otherwise) {
        Map<String, Object> consent = new HashMap<>(Households.consentOf(member));
        consent.putAll(otherwise);
        http.post("csw", consent, "/cases/{n}/consents", number).accepted();
        List<JsonNode> all = consents();
        return all.get(all.size() - 1).get("id").asLong();
    }

    private Answer withdraw(Map<String, Object> more) {
        Map<String, Object> withdrawal = new HashMap<>(Map.of("on", today()));
        withdrawal.putAll(more);
        return http.post("csw", withdrawal, path("withdraw")).accepted();
    }

    private static List<String> allBut(FormElement sheet, String council) {
        return sheet.select("input[name=recipients]").eachAttr("value").stream()
                .filter(each -> !each.equals(council))
                .toList();
    }

    private static String today() {
        return Households.today().toString();
    }

    private String path(String step) {
        return "/cases/" + number + "/consents/" + first + "/" + step;
    }

    private String firstName(String login) {
        return http.get(login, "/cases/{n}", number).accepted().text("/members/0/name");
    }

    private String level() {
        return http.get("gicho", "/cases/{n}", number).accepted().text("/disclosure");
    }

    private String stamp() {
        return http.get("jimu", "/meetings/{m}", meeting).accepted().text("/items/0/disclosure");
    }

    private List<Long> counting() {
        return consents().stream()
                .filter(each -> each.get("memberId").asLong() == member && !each.hasNonNull("withdrawnOn"))
                .map(each -> each.get("id").asLong())
                .toList();
    }

    private List<String> recalled() {
        return http.get("csw", "/cases/{n}/recalls", number).accepted().list("/items").stream()
                .map(each -> each.get("councilCode").asText())
                .toList();
    }

    private long timeline(String kind) {
        return http.get("csw", "/cases/{n}/timeline?limit=200", number).accepted().list("/items").stream()
                .filter(each -> each.get("kind").asText().equals(kind))
                .count();
    }

    private List<JsonNode> consents() {
        return http.get("csw", "/cases/{n}/consents", number).accepted().list("/items");
    }
}
