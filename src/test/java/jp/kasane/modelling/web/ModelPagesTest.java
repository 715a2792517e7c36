package jp.kasane.modelling.web;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@KasaneTest
class ModelPagesTest {

    @LocalServerPort
    int port;

    @Test
    void everyShippedModelIsListedWithItsVersion() {
        PageAnswer models = PageClient.as("admin", port).get("/admin/models").shown();

        assertThat(models.page().select("tbody tr")).hasSizeGreaterThanOrEqualTo(13);
        assertThat(models.text()).contains("事例の上申", "製品に付属", "判定表");
    }

    @Test
    void aModelShowsItsVersionsAndGivesItsFile() {
        PageClient admin = PageClient.as("admin", port);
        PageAnswer model = admin.get("/admin/models/CaseEscalationProcess").shown();

        String file = model.page().select("a[href$=/file]").last().attr("href");
        assertThat(model.text()).contains("id: CaseEscalationProcess");
        assertThat(admin.get(file).status()).isEqualTo(200);
    }

    @Test
    void onlyAdministratorsSeeModels() {
        assertThat(PageClient.as("jimu", port).get("/admin/models").status()).isEqualTo(403);
        assertThat(PageClient.as("iin", port)
                        .get("/admin/models/CaseEscalationProcess")
                        .status())
                .isEqualTo(403);
    }
}
