package jp.kasane.prefecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jp.kasane.testing.Answer;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageClient;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The prefecture reads counts and nothing else. */
@KasaneTest
class PrefectureStoryTest {

    @LocalServerPort
    int port;

    private Http http;

    @BeforeEach
    void programsAreThere() {
        http = new Http(port);
    }

    @Test
    void thePrefectureReadsCountsOfItsMunicipalities() {
        Answer figures = http.get("ken", "/prefecture/figures").accepted();

        assertThat(figures.body().get("prefecture").asText()).isEqualTo("富山県");
        JsonNode tables = figures.body().get("tables");
        assertThat(tables).hasSize(Measure.values().length);
        assertThat(tables.get(0).at("/rows/0/municipality").asText()).isEqualTo("氷見市");
        assertThat(tables.get(0).at("/totals/0/value").asInt()).isGreaterThan(21);
    }

    @Test
    void smallCountsAreNotTold() {
        JsonNode tables =
                http.get("ken", "/prefecture/figures").accepted().body().get("tables");
        for (JsonNode table : tables) {
            Measure measure = Measure.valueOf(table.get("measure").asText());
            if (measure.isAboutPeople()) {
                assertThat(table.findValues("value"))
                        .as(measure.name())
                        .allMatch(value -> value.isNull() || value.asInt() >= 5);
            }
        }
    }

    /** Layers are the municipality's own and fields overlap: over neither there is a sum. */
    @Test
    void whatHasNoSumIsToldWithoutOne() {
        JsonNode tables =
                http.get("ken", "/prefecture/figures").accepted().body().get("tables");
        JsonNode layers = tables.get(Measure.LAYER.ordinal());
        assertThat(layers.get("totals")).isEmpty();
        assertThat(layers.at("/rows/0/counts").findValuesAsText("code"))
                .startsWith("NONE", "AREA", "BLOCK", "CORE")
                .endsWith("TOTAL");
        JsonNode fields = tables.get(Measure.FIELD.ordinal());
        assertThat(fields.get("totals")).isEmpty();
        assertThat(fields.at("/rows/0/counts").findValuesAsText("code")).isEqualTo(Measure.FIELD.codes());

        Document page = PageClient.as("ken", port).get("/prefecture").shown().page();
        Element ofLayers = page.select("section:has(h2:contains(届いた層ごと))").first();
        assertThat(ofLayers.select("h2, caption").eachText()).containsOnly("ケースの数（届いた層ごと） 氷見市");
        assertThat(ofLayers.select("thead th").eachText()).contains("会議にかける前", "地域会議", "計");
        assertThat(ofLayers.select("tfoot")).isEmpty();
        assertThat(page.select("section:has(h2:contains(分野ごと)) thead th").eachText())
                .containsExactly("市町村", "高齢", "障害", "子ども", "生活困窮", "その他");
    }

    @Test
    void signingInLeadsToTheOnlyPage() {
        PageClient prefecture = PageClient.as("ken", port);

        Document page = prefecture.get("/").shown().page();
        assertThat(page.select("h1").text()).contains("富山県の集計");
        assertThat(page.select("nav a[href=/cases], nav a[href=/tasks], nav a[href=/councils]"))
                .isEmpty();
        for (String path : List.of("/cases", "/tasks", "/councils", "/ladder", "/actions", "/issues", "/referrals")) {
            assertThat(prefecture.get(path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void everythingElseIsRefused() {
        for (String path : List.of("/cases", "/hierarchy", "/tasks", "/actions", "/issues", "/referrals", "/notices")) {
            assertThat(http.get("ken", path).status()).as(path).isEqualTo(403);
        }
        assertThat(http.post("ken", Map.of("title", "x"), "/cases").status()).isEqualTo(403);
    }

    @Test
    void nobodyElseReadsTheFigures() {
        for (String login : List.of("admin", "jimu", "gicho", "iin", "csw")) {
            assertThat(http.get(login, "/prefecture/figures").status())
                    .as(login)
                    .isEqualTo(403);
        }
    }

    @Test
    void aYearOutOfRangeIsSaid() {
        assertThat(http.get("ken", "/prefecture/figures?fiscalYear=1900").status())
                .isEqualTo(422);
    }
}
