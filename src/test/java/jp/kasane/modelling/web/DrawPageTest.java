package jp.kasane.modelling.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.identity.People;
import jp.kasane.modelling.Draft;
import jp.kasane.modelling.DraftSource;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.persistence.DrawingMapper;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.Visitor;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator draws the process from the profile. Nothing is made active. */
@KasaneTest
@BrowserTest
class DrawPageTest {

    private static final String PATH = "/admin/models/draw";
    private static final String POST = "form[method=post][action=" + PATH + "]";

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    DrawingMapper drawings;

    @Autowired
    People people;

    private final List<Long> made = new ArrayList<>();

    @AfterEach
    void leaveNoDraft() {
        made.forEach(id -> drafts.discard(id, "試しを終える", admin()));
    }

    @Test
    void everyDifferenceIsDecidedBeforeADraftIsMade() {
        PageClient client = PageClient.as("admin", port);
        PageAnswer page = client.get(PATH).shown();
        assertThat(page.text()).contains("氷見市の事例の上申", "プロファイルから描いたものではありません");

        PageAnswer refused = client.send(page.form(POST), Map.of("title", "描き直し"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.errors()).contains("まだ決めていないことが");

        PageAnswer secondOnly = client.send(page.form(POST), Map.of("title", "描き直し", "choices[1]", "PROFILE"));
        assertThat(secondOnly.status()).isEqualTo(409);
        assertThat(secondOnly.page().select("input[name=title]").val()).isEqualTo("描き直し");

        PageAnswer draft = client.send(refused.form(POST), decided(refused.form(POST), "描き直し"));
        long id = Long.parseLong(draft.shown().path().replaceAll("\\D+", ""));
        made.add(id);

        Draft.Whole whole = drafts.get(id, admin());
        assertThat(whole.draft().source()).isEqualTo(DraftSource.PROFILE);
        assertThat(whole.findings()).isEmpty();
        assertThat(drawings.ofDraft(id)).isPresent();
        assertThat(new String(
                        drafts.file(id, "CaseEscalationProcess.bpmn", admin()).content(), StandardCharsets.UTF_8))
                .contains("プロファイル（himi）から描いた", "modeler:executionPlatform=\"Camunda Platform\"");
    }

    @Test
    void theExamplesAreShownAndTakenAlong(Browsers browsers) {
        Visitor admin = browsers.as("admin").open(PATH + "?profile=iga");
        assertThat(admin.page().locator("[data-model-picture][data-ready=true]"))
                .isVisible();
        admin.sees("伊賀市の事例の上申").sees("相談事案調整会議").check("draw-example");
        admin.open(PATH);
        assertThat(admin.page().locator("[data-model-picture][data-ready=true]"))
                .isVisible();
        admin.sees("決めること").check("draw-own");

        String file =
                new String(PageClient.as("admin", port).download(PATH + "/file?profile=iga"), StandardCharsets.UTF_8);
        assertThat(file).contains("IgaCaseEscalationProcess", "modeler:executionPlatformVersion=\"7.24.0\"");
    }

    @Test
    void onlyAdministratorsDrawAndOnlyWhatThereIs() {
        assertThat(PageClient.as("jimu", port).get(PATH).status()).isEqualTo(403);
        assertThat(PageClient.as("admin", port).get(PATH + "?profile=nowhere").status())
                .isEqualTo(404);
    }

    private Actor admin() {
        return new Actor(people.findByLogin("admin").orElseThrow().id());
    }

    private static Map<String, String> decided(FormElement form, String title) {
        Map<String, String> typed = new HashMap<>(Map.of("title", title));
        form.select("input[type=radio]").forEach(radio -> typed.put(radio.attr("name"), "PROFILE"));
        return typed;
    }
}
