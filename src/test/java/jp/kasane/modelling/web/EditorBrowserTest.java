package jp.kasane.modelling.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.modelling.Drafts;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.browser.BrowserTest;
import jp.kasane.testing.browser.Browsers;
import jp.kasane.testing.browser.SignInForm;
import jp.kasane.testing.browser.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Models are seen with heat and changed in a real browser; nothing that was drawn is lost. */
@KasaneTest
@BrowserTest
class EditorBrowserTest {

    private static final String PROCESS = "CouncilDeliberationProcess";
    private static final String TABLE = "UrgencyDecision";
    private static final String TASK = "UserTask_ConfirmProposal";
    private static final Pattern DRAFT = Pattern.compile("/admin/drafts/(\\d+)/");

    @Autowired
    Drafts drafts;

    private final List<Long> begun = new ArrayList<>();

    @AfterEach
    void leaveNoDraft() {
        begun.forEach(id -> drafts.discard(id, "試しを終える", Actor.SYSTEM));
    }

    @Test
    void aTaskIsRenamedAndGetsADueDate(Browsers browsers) {
        Visitor admin = edit(browsers.as("admin"), PROCESS);
        assertThat(admin.page().locator(".bjs-powered-by")).isVisible();
        property(admin, "担当と期限", "input[name=dueDate]", "${runtime.exec('x')}");
        admin.expectError("422").press("下書きに保存").sees("変更はこの画面に残っています。");

        ready(admin);
        assertThat(admin.page().locator(".model-badge.mark-error").first()).containsText("✕");
        admin.press(TASK + " を図で見る");
        assertThat(admin.page().locator(".djs-shape.selected")).hasAttribute("data-element-id", TASK);
        admin.check("guide-model-editor-refused");

        property(admin, "担当と期限", "input[name=dueDate]", "P10D");
        property(admin, "基本", "textarea[name=name]", "提案を確かめて決める");
        admin.press("下書きに保存").sees("下書きに保存し、調べました。");
        assertThat(kept(PROCESS + ".bpmn")).contains("name=\"提案を確かめて決める\"", "camunda:dueDate=\"P10D\"");
    }

    @Test
    @Tag("long")
    void aTemplateOfTheStarterKitIsApplied(Browsers browsers) {
        Visitor admin = edit(browsers.as("admin"), PROCESS);
        admin.page().getByLabel("要素を選ぶ").selectOption(TASK);
        admin.press("選ぶ");
        Locator choice = admin.page()
                .locator("dialog .template-choice")
                .filter(new Locator.FilterOptions().setHasText("提案の確認・変更"));
        assertThat(choice).hasCount(1);
        choice.click();
        admin.press("下書きに保存").sees("下書きに保存し、調べました。");
        assertThat(kept(PROCESS + ".bpmn")).contains("camunda:modelerTemplate=");
    }

    @Test
    void aCellOfATableIsChanged(Browsers browsers) {
        Visitor admin = edit(browsers.as("admin"), TABLE);
        Locator cells = admin.page().locator("tr:has(td.rule-index) td.input-cell");
        assertThat(cells.first()).hasText("true");
        cells.first().click();
        admin.keys("Control+a").page().keyboard().type("false");
        admin.press("下書きに保存").sees("下書きに保存し、調べました。");

        ready(admin);
        assertThat(cells.first()).hasText("false");
        assertThat(admin.page().locator("[data-model-editor]"))
                .hasAttribute("data-markers", Pattern.compile("\"kind\":\"(error|warning)\""));
        admin.check("guide-table-editor");
    }

    @Test
    @Tag("long")
    void anEndedSessionLosesNothingAndLeavingAsksFirst(Browsers browsers) {
        Visitor admin = edit(browsers.as("admin"), PROCESS);
        property(admin, "基本", "textarea[name=name]", "期限が切れても残る名前");
        admin.page().context().clearCookies();
        admin.press("下書きに保存").sees("サインインの期限が切れたか");

        Download file = admin.page().waitForDownload(() -> admin.press("手元にファイルで残す"));
        assertThat(file.suggestedFilename()).isEqualTo(PROCESS + ".bpmn");
        signInElsewhere(admin);
        admin.press("下書きに保存").sees("下書きに保存し、調べました。");
        assertThat(kept(PROCESS + ".bpmn")).contains("期限が切れても残る名前");

        ready(admin);
        property(admin, "基本", "textarea[name=name]", "まだ保存していない名前");
        assertThat(questionsOnLeaving(admin)).containsExactly("beforeunload");
    }

    @Test
    void heatIsShownAsPictureAndTable(Browsers browsers) {
        Visitor admin = browsers.as("admin").open("/admin/models/" + PROCESS + "?by=WAITING");
        assertThat(admin.page().locator("[data-model-picture][data-ready=true]"))
                .isVisible();
        admin.sees("混み具合").sees("待った日数（中央値）");

        admin.open("/admin/models/" + TABLE);
        assertThat(admin.page().locator("[data-model-picture][data-ready=true]"))
                .isVisible();
        assertThat(admin.page().locator(".model-table td.rule-index")).hasCount(9);
        admin.sees("当てはまった回数").check("guide-table-heat");
    }

    private static List<String> questionsOnLeaving(Visitor admin) {
        List<String> asked = new ArrayList<>();
        admin.page().onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        admin.follow("会議の流れと判定表");
        admin.page().waitForURL(address -> address.endsWith("/admin/models"));
        return asked;
    }

    private Visitor edit(Visitor admin, String key) {
        admin.open("/admin/models/" + key).press("有効な版を画面で編集（下書きを作る）");
        ready(admin);
        remember(admin);
        return admin;
    }

    private void remember(Visitor admin) {
        Matcher draft = DRAFT.matcher(admin.path());
        assertThat(draft.find()).as(admin.path()).isTrue();
        begun.add(Long.parseLong(draft.group(1)));
    }

    private static Visitor ready(Visitor admin) {
        assertThat(admin.page().locator("[data-model-editor][data-ready=true]")).isVisible();
        return admin;
    }

    /** Changes a property of the task as with the keyboard: from the list into the panel. */
    private static void property(Visitor admin, String group, String field, String value) {
        Page page = admin.page();
        page.getByLabel("要素を選ぶ").selectOption(TASK);
        Locator input = page.locator(".model-panel " + field);
        if (!input.isVisible()) {
            page.locator(".bio-properties-panel-group-header-title", new Page.LocatorOptions().setHasText(group))
                    .click();
        }
        input.fill(value);
        input.press("Tab");
        admin.sees("保存していない変更があります。");
    }

    private static void signInElsewhere(Visitor admin) {
        Page other = admin.page().waitForPopup(() -> admin.follow("別のタブでサインインする"));
        SignInForm.enter(other, "admin");
        other.close();
    }

    private String kept(String file) {
        return new String(drafts.file(begun.get(0), file, Actor.SYSTEM).content(), StandardCharsets.UTF_8);
    }
}
