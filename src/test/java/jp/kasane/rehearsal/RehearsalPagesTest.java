package jp.kasane.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.kasane.identity.People;
import jp.kasane.modelling.DraftSource;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.NewDraft;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A secretariat rehearses a year from its browser, without JavaScript. */
@KasaneTest
class RehearsalPagesTest {

    private static final String HEADER =
            "receivedOn,district,title,fields,urgency,consent,supportFoundAt,goodPractice\n";
    private static final String ONE = HEADER + "2026-04-10,TOMIYA,つながらないケース,ELDERLY;POVERTY,NORMAL,YES,SHARING,false\n";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @LocalServerPort
    private int port;

    @Autowired
    private Drafts drafts;

    @Autowired
    private People people;

    private PageClient secretariat;

    @BeforeEach
    void signIn() {
        secretariat = PageClient.as("jimu", port);
    }

    @Test
    void aYearIsRehearsedWatchedAndCompared() throws InterruptedException {
        PageAnswer first = finished(start("はじめの規則", ONE).shown().path());
        PageAnswer second = finished(withADraft("見つかっても続ける"));

        assertThat(first.text()).contains("完了（整合あり）", "はしごで見る一年", "会議体の間の移動", "いま有効なもの");
        assertThat(second.text()).contains("下書き「見つかっても続ける」");
        PageAnswer compared = secretariat.sendAll(second.form("form[action=/rehearsals/compare]"), Map.of());
        assertThat(compared.shown().text()).contains("道すじか結果が変わったケース（1 件）", "（終結）", "（継続中）");
        assertThat(secretariat.get("/rehearsals").text()).contains("はじめの規則", "もう一度");
    }

    @Test
    void aDraftWithErrorsIsNotRehearsed() {
        long draft = keep("壊れた下書き", table().replace("\"SUPPORT_FOUND\"", "\"SUPPORT_LOST\""));

        PageAnswer refused = start(admin(), "壊れたもの", "draft:" + draft);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("下書き「壊れた下書き」に誤りがある");
        drafts.discard(draft, "試しの終わり", actor());
    }

    @Test
    void onlyAdministratorsRehearseDrafts() {
        assertThat(secretariat.get("/rehearsals").page().select("select[name=models]"))
                .isEmpty();
        assertThat(start(secretariat, "のぞき見", "draft:1").status()).isEqualTo(403);
    }

    /** Supported cases stay before the council. */
    private String withADraft(String title) {
        String changed = table().replaceFirst(
                        "(?s)(Result_Escalation_SupportFound_outcome\">\\s*<text>)\"SUPPORTED\"", "$1\"CONTINUE\"")
                .replaceFirst("(?s)(Result_Escalation_SupportFound_target\">\\s*<text>)\"\"", "$1layer");
        long draft = keep(title, changed);
        String path = start(admin(), "もう一度", "draft:" + draft).shown().path();
        drafts.discard(draft, "試しの終わり", actor());
        return path;
    }

    private long keep(String title, String table) {
        ModelFile file = ModelFile.of("EscalationDecision.dmn", table);
        return drafts.keep(new NewDraft(title, DraftSource.UPLOAD, List.of(file)), actor());
    }

    private static String table() {
        try {
            return Files.readString(Path.of("dmn/escalation/EscalationDecision.dmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Actor actor() {
        return new Actor(people.findByLogin("admin").orElseThrow().id());
    }

    private PageClient admin() {
        return PageClient.as("admin", port);
    }

    private PageAnswer start(PageClient who, String title, String models) {
        return who.upload(
                who.get("/rehearsals").form("form[action=/rehearsals]"),
                Map.of("title", title, "profile", "tomiya", "year", "2026", "models", models),
                "file",
                new ByteArrayInputStream(ONE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void badLinesAreNamedAndNothingStarts() {
        PageAnswer refused = start("誤りのあるファイル", HEADER + "いつか,D99,x,ELDERLY,NORMAL,YES,SHARING,false\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("2", "receivedOn", "district", "日付として読めません");
        assertThat(refused.page().select("input[name=title]").val()).isEqualTo("誤りのあるファイル");
        assertThat(secretariat.get("/rehearsals").page().select("table a").eachText())
                .doesNotContain("誤りのあるファイル");
    }

    @Test
    void noFileOfTheServerIsTakenForAProfile() {
        for (String file : List.of("/etc/hostname", "src/main/resources/profiles/tomiya.yaml", "none")) {
            PageAnswer refused = secretariat.upload(
                    secretariat.get("/rehearsals").form("form[action=/rehearsals]"),
                    Map.of("title", "のぞき見", "profile", file, "year", "2026"),
                    "file",
                    new ByteArrayInputStream(ONE.getBytes(StandardCharsets.UTF_8)));

            assertThat(refused.status()).as(file).isEqualTo(422);
            assertThat(refused.text()).contains("自治体を一覧から選んでください");
        }
    }

    @Test
    void aMemberMayNotRehearse() {
        assertThat(PageClient.as("iin", port).get("/rehearsals").status()).isEqualTo(403);
    }

    private PageAnswer start(String title, String cases) {
        return secretariat.upload(
                secretariat.get("/rehearsals").form("form[action=/rehearsals]"),
                Map.of("title", title, "profile", "tomiya", "year", "2026"),
                "file",
                new ByteArrayInputStream(cases.getBytes(StandardCharsets.UTF_8)));
    }

    private PageAnswer finished(String path) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        PageAnswer page = secretariat.get(path).shown();
        while (page.page().selectFirst("#progress[hx-get]") != null
                && Instant.now().isBefore(end)) {
            Thread.sleep(1000);
            page = secretariat.get(path).shown();
        }
        return page;
    }
}
