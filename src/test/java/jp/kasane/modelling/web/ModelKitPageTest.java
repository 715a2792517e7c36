package jp.kasane.modelling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.kasane.testing.KasaneTest;
import jp.kasane.testing.pages.PageAnswer;
import jp.kasane.testing.pages.PageClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What administrators get for Camunda Modeler. */
@KasaneTest
class ModelKitPageTest {

    private static final String PATH = "/admin/model-kit";
    private static final Path TEMPLATES = Path.of(".camunda/element-templates");

    @LocalServerPort
    private int port;

    @Test
    void guidesAndOffersEveryTemplate() throws IOException {
        PageClient admin = PageClient.as("admin", port);
        PageAnswer page = admin.get(PATH).shown();

        assertThat(page.text()).contains("http://127.0.0.1:" + port + "/engine-rest", "人の仕事：アセスメント");
        assertThat(page.page().select("a[href$=.json]")).hasSize(templatesInRepository());
        String file = "user-task-casework-assess-case.json";
        assertThat(admin.download(PATH + "/element-templates/" + file))
                .isEqualTo(Files.readAllBytes(TEMPLATES.resolve(file)));
        assertThatThrownBy(() -> admin.download(PATH + "/element-templates/none.json"))
                .hasMessageEndingWith("answered 404");
    }

    @Test
    void givesAllTemplatesToTheEditor() throws IOException {
        JsonNode all = new ObjectMapper().readTree(PageClient.as("admin", port).download(PATH + "/element-templates"));

        assertThat(all).hasSize(templatesInRepository());
        assertThat(all.get(0).path("appliesTo").toString()).contains("bpmn:");
    }

    @Test
    void packsTheStarterKitWithTheActiveModels() throws IOException {
        Map<String, byte[]> kit = unzip(PageClient.as("admin", port).download(PATH + "/starter-kit.zip"));

        assertThat(kit)
                .containsKeys(
                        "kasane-models/.bpmnlintrc",
                        "kasane-models/.dmnlintrc",
                        "kasane-models/bpmn/CaseEscalationProcess.bpmn",
                        "kasane-models/dmn/EscalationDecision.dmn")
                .containsEntry(
                        "kasane-models/.camunda/element-templates/user-task-casework-assess-case.json",
                        Files.readAllBytes(TEMPLATES.resolve("user-task-casework-assess-case.json")));
        assertThat(text(kit, "kasane-models/README.md"))
                .contains("http://127.0.0.1:" + port + "/engine-rest")
                .doesNotContain("{address}");
        assertThat(text(kit, "kasane-models/package.json")).contains("\"bpmnlint\": \"11.15.0\"");
    }

    @Test
    void packsTheTemplatesWhereModelerLooksForThem() throws IOException {
        Map<String, byte[]> zip = unzip(PageClient.as("admin", port).download(PATH + "/element-templates.zip"));

        assertThat(zip).hasSize(templatesInRepository());
        assertThat(zip.keySet()).allMatch(name -> name.startsWith(".camunda/element-templates/"));
    }

    @Test
    void modelersLinkToCockpitLeadsToTheModels() {
        PageAnswer page = PageClient.as("admin", port)
                .get("/camunda/app/cockpit/default/")
                .shown();

        assertThat(page.path()).isEqualTo("/admin/models");
    }

    @Test
    void onlyAdministratorsGetThem() {
        PageClient secretariat = PageClient.as("jimu", port);
        for (String path : new String[] {"", "/element-templates", "/element-templates.zip", "/starter-kit.zip"}) {
            assertThat(secretariat.get(PATH + path).status()).as(path).isEqualTo(403);
        }
    }

    private static int templatesInRepository() throws IOException {
        try (var files = Files.list(TEMPLATES)) {
            return (int) files.count();
        }
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
