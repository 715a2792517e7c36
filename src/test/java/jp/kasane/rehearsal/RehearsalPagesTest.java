package jp.kasane.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A secretariat rehearses a year from its browser, without JavaScript. */
@KasaneTest
class RehearsalPagesTest {

    private static final String HEADER =
            "receivedOn,district,title,fields,urgency,consent,supportFoundAt,goodPractice\n";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @LocalServerPort
    private int port;

    private PageClient secretariat;

    @BeforeEach
    void signIn() {
        secretariat = PageClient.as("jimu", port);
    }

    @Test
    void aYearIsRehearsedWatchedAndCompared() throws InterruptedException {
        String cases = HEADER + "2026-04-10,TOMIYA,つながらないケース,ELDERLY;POVERTY,NORMAL,YES,SHARING,false\n";
        PageAnswer first = finished(start("はじめの規則", cases).shown().path());
        PageAnswer second = finished(start("もう一度", cases).shown().path());

        assertThat(first.text()).contains("完了（整合あり）", "はしごで見る一年", "会議体の間の移動");
        PageAnswer compared = secretariat.sendAll(second.form("form[action=/rehearsals/compare]"), Map.of());
        assertThat(compared.shown().text()).contains("すべて同じ道すじと結果でした");
        assertThat(secretariat.get("/rehearsals").text()).contains("はじめの規則", "もう一度");
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
