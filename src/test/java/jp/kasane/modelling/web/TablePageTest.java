package jp.kasane.modelling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.kasane.modelling.DraftSource;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.NewDraft;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A decision table is read, looked through and tried out. */
@KasaneTest
class TablePageTest {

    private static final String ESCALATION = "/admin/tables/EscalationDecision";

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcTemplate database;

    @Test
    void activeTableIsWrittenOutInWordsAndIsWithoutGaps() {
        PageAnswer table = admin().get("/admin/tables/UrgencyDecision").shown();

        assertThat(table.page().select("table.decision-sheet")).hasSize(1);
        assertThat(table.text()).contains("漏れも重なりもありません", "命の危険", "はい", "当てはまる規則は一つだけ");
        assertThat(table.page()
                        .select("form select[name=in.statedUrgency] option")
                        .eachText())
                .containsExactly("通常", "高い", "緊急");
    }

    @Test
    void trialShowsTheAnswerAndTheRulesInEveryTableOfTheDecision() {
        PageClient admin = admin();
        long evaluations = evaluations();
        PageAnswer tried = admin.send(
                admin.get(ESCALATION).shown().form("form[action$=EscalationDecision]"),
                Map.of(
                        "in.conclusion", "CONTINUED",
                        "in.timesDiscussed", "２",
                        "in.urgency", "HIGH",
                        "in.hasLayerAbove", "true",
                        "in.layer", "AREA",
                        "in.layerAbove", "BLOCK"));

        assertThat(tried.shown().page().select("#result td").eachText()).contains("上の会議へ上申", "ブロック会議");
        assertThat(tried.text()).contains("理由: この会議で審議を重ねても結論が出ていません。", "急ぐ事例は二回で停滞とみなす");
        assertThat(tried.page().select("table.decision-sheet tr.is-matched")).hasSize(4);
        assertThat(evaluations()).as("nothing is recorded").isEqualTo(evaluations);
    }

    @Test
    void whatIsNoNumberIsSaidBesideTheForm() {
        PageClient admin = admin();
        PageAnswer refused = admin.send(
                admin.get(ESCALATION).shown().form("form[action$=EscalationDecision]"),
                Map.of("in.timesDiscussed", "二回", "in.layer", "<b>AREA"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("「この層での検討回数」には数を入れてください");
        assertThat(refused.page().select("input[name=in.layer]").val()).isEqualTo("<b>AREA");
    }

    @Test
    void gapOfADraftIsShownAndItsExampleFallsThroughInTheTrial() throws Exception {
        String xml = Files.readString(Path.of("dmn/escalation/EscalationDecision.dmn"))
                .replace("<text>&gt;= 3</text>", "<text>&gt;= 4</text>");
        long draft = draft(xml);

        PageAnswer table = admin().get(ESCALATION + "?draft=" + draft).shown();

        assertThat(table.text()).contains("誤りがあるうちは有効にできません", "この層での検討回数: 3");
        PageAnswer tried = admin().get(
                        table.page().selectFirst("#problems ~ ul a").attr("href"))
                .shown();
        assertThat(tried.text()).contains("当てはまる規則がありません");
    }

    @Test
    void clashOfADraftIsShownAndItsExampleHitsBothRules() throws Exception {
        String xml = Files.readString(Path.of("dmn/escalation/EscalationDecision.dmn"))
                .replace("<text>\"SINGLE\"</text>", "<text></text>");
        long draft = draft(xml);

        PageAnswer table = admin().get(ESCALATION + "?draft=" + draft).shown();

        assertThat(table.text()).contains("両方に当てはまる入力があります");
        String link =
                table.page().select("#problems ~ ul li:contains(両方に) a").first().attr("href");
        PageAnswer tried = admin().get(link).shown();
        assertThat(tried.text()).contains("一つだけのはずの規則が二つ以上当てはまりました");
        assertThat(tried.page().select("table.decision-sheet").last().select("tr.is-matched"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void tablesAreForAdministratorsAndOnlyThoseThatThereAre() {
        assertThat(PageClient.as("jimu", port).get(ESCALATION).status()).isEqualTo(403);
        assertThat(admin().get("/admin/tables/NoSuchDecision").status()).isEqualTo(404);
        assertThat(admin().get(ESCALATION + "?draft=999999").status()).isEqualTo(404);
        assertThat(admin().get("/admin/models").shown().page().select("a[href=" + ESCALATION + "]"))
                .isNotEmpty();
    }

    private PageClient admin() {
        return PageClient.as("admin", port);
    }

    private long draft(String xml) {
        ModelFile file = new ModelFile("EscalationDecision.dmn", xml.getBytes(StandardCharsets.UTF_8));
        return drafts.keepOwn(new NewDraft("上申判定の試し", DraftSource.UPLOAD, List.of(file)));
    }

    private long evaluations() {
        return database.queryForObject(
                "SELECT (SELECT count(*) FROM decision_record) + (SELECT count(*) FROM engine.act_hi_decinst)",
                Long.class);
    }
}
