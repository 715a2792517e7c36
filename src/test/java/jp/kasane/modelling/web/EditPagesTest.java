package jp.kasane.modelling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kasane.modelling.Drafts;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The form behind the drawing tools, as a browser without scripts sends it. */
@KasaneTest
class EditPagesTest {

    private static final String FILE = "UrgencyDecision.dmn";
    private static final Pattern DRAFT = Pattern.compile("/admin/drafts/(\\d+)/edit/" + FILE);

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    private PageClient admin;
    private PageAnswer page;
    private long id;

    @BeforeEach
    void aDraftOfTheActiveTable() {
        admin = PageClient.as("admin", port);
        page = admin.get("/admin/models/UrgencyDecision").shown();
        page = admin.send(page.form("form[action$=/edit]"), Map.of()).shown();
        Matcher path = DRAFT.matcher(page.path());
        assertThat(path.matches()).as(page.path()).isTrue();
        id = Long.parseLong(path.group(1));
    }

    @AfterEach
    void leaveNoDraft() {
        drafts.discard(id, "試しを終える", Actor.SYSTEM);
    }

    @Test
    void aDraftBeginsWithTheActiveVersion() {
        byte[] active = admin.download("/admin/models/UrgencyDecision/versions/1/file");

        assertThat(drafts.file(id, FILE, Actor.SYSTEM).content()).isEqualTo(active);
        assertThat(drawn(page)).isEqualTo(new String(active, StandardCharsets.UTF_8));
    }

    @Test
    void whatIsDrawnIsSavedOnce() {
        String drawn = kept().replace("命の危険がある", "命に危険がある");
        FormElement form = drawing(page);

        assertThat(admin.send(form, Map.of("xml", drawn)).shown().flash()).contains("下書きに保存し、調べました。");
        assertThat(admin.send(form, Map.of("xml", drawn)).shown().text()).contains(FILE);
        assertThat(kept()).isEqualTo(drawn);
        assertThat(drafts.get(id, Actor.SYSTEM).draft().version()).isEqualTo(1);
    }

    @Test
    void whoComesSecondIsToldAndKeepsTheDrawing() {
        PageAnswer second = admin.get(page.path()).shown();
        admin.send(drawing(page), Map.of("xml", kept().replace("命の危険がある", "先"))).shown();

        PageAnswer answer = admin.send(drawing(second), Map.of("xml", kept().replace("先", "後")));

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.errors()).contains("ほかの人がこの下書きを先に変えました");
        assertThat(drawn(answer)).contains("後");
        assertThat(kept()).contains("先");
    }

    @Test
    void whatIsRefusedIsShownWithItsFindingsAndNotKept() {
        String before = kept();
        String bad = before.replace("<definitions", "<!DOCTYPE x><definitions");

        PageAnswer answer = admin.send(drawing(page), Map.of("xml", bad));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("変更はこの画面に残っています", "保存できなかった内容を調べた結果です", "誤り");
        assertThat(answer.page().select("[data-model-editor]").attr("data-unsaved"))
                .isEqualTo("true");
        assertThat(drawn(answer)).isEqualTo(bad);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aFileReplacesTheOneOfTheDraft() {
        String changed = kept().replace("命の危険がある", "命に危険がある");
        FormElement form = page.form("form:has(input[type=file])");
        assertThat(admin.sendAll(form, Map.of("upload", List.of())).errors()).contains("変えたファイルを選んでください。");

        byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
        PageAnswer answer = admin.upload(form, Map.of(), "upload", new ByteArrayInputStream(bytes));

        assertThat(answer.shown().flash()).contains("下書きに保存し、調べました。");
        assertThat(kept()).isEqualTo(changed);
    }

    @Test
    void onlyAdministratorsEdit() {
        PageClient jimu = PageClient.as("jimu", port);

        assertThat(jimu.get(page.path()).status()).isEqualTo(403);
        assertThat(admin.get("/admin/drafts/" + id + "/edit/Other.bpmn").status())
                .isEqualTo(404);
        assertThat(admin.get("/admin/drafts/999999999/edit/" + FILE).status()).isEqualTo(404);
    }

    private static FormElement drawing(PageAnswer page) {
        return page.form("form[data-save]");
    }

    private static String drawn(PageAnswer page) {
        return page.page().select("textarea[name=xml]").first().wholeText();
    }

    private String kept() {
        return new String(drafts.file(id, FILE, Actor.SYSTEM).content(), StandardCharsets.UTF_8);
    }
}
