package jp.kasane.modelling.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jp.kasane.modelling.deploy.ModelerClient.RawAnswer;
import jp.kasane.testing.Http;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Camunda Modeler sends when somebody presses its deploy button, and what it gets. */
@KasaneTest
class ModelerRequestsTest {

    private static final String ADMIN = "admin";

    @LocalServerPort
    private int port;

    private ModelerClient modeler;

    @BeforeEach
    void connect() {
        modeler = new ModelerClient(port);
    }

    @Test
    void asksForCredentialsBeforeAnythingElse() {
        RawAnswer answer = modeler.send("check-without-credentials", "");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.message()).contains("サインイン");
        assertThat(answer.head()).contains("Content-Type: application/json");
    }

    @Test
    void findsTheConnectionSound() {
        RawAnswer connection = modeler.send("check-connection", ADMIN);

        assertThat(connection.status()).isEqualTo(200);
        assertThat(connection.body()).isEmpty();
        assertThat(modeler.send("version", ADMIN).body()).hasToString("{\"version\":\"7.24.0\"}");
    }

    @Test
    void deploysADiagramAsADraftOnce() {
        RawAnswer answer = modeler.send("deploy", ADMIN);

        assertThat(answer.status()).as(answer.message()).isEqualTo(200);
        JsonNode process =
                answer.body().at("/deployedProcessDefinitions").elements().next();
        assertThat(process.path("key").asText()).isEqualTo("TrialModelerProcess");
        assertThat(process.path("name").asText()).isEqualTo("配備の試し");
        assertThat(process.path("version").asInt()).isEqualTo(1);
        assertThat(answer.body().path("name").asText()).startsWith("配備の試し（下書き ").contains("注意 1 件の確認");
        assertThat(answer.body().path("source").asText()).isEqualTo("Camunda Modeler");
        assertThat(answer.body().at("/links/0/href").asText()).contains("/admin/drafts/");

        RawAnswer again = modeler.send("deploy", ADMIN);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("id")).isEqualTo(answer.body().path("id"));
        assertThat(again.body().path("deployedProcessDefinitions"))
                .isEqualTo(answer.body().path("deployedProcessDefinitions"));
        assertThat(again.body().path("name").asText()).contains("新しい下書きは作りません");
    }

    @Test
    void deploysATableAsADraftWithNothingToConfirm() {
        RawAnswer answer = modeler.send("deploy-decision", ADMIN);

        assertThat(answer.status()).as(answer.message()).isEqualTo(200);
        JsonNode decision =
                answer.body().at("/deployedDecisionDefinitions").elements().next();
        assertThat(decision.path("id").asText()).matches("draft:\\d+:TrialModelerDecision");
        assertThat(answer.body().path("name").asText()).contains("下書き").doesNotContain("注意");
        assertThat(answer.body().path("deployedProcessDefinitions").isNull()).isTrue();
    }

    @Test
    void deploysWithATokenAndFromAFileOrigin() {
        RawAnswer answer = modeler.sendAs("deploy-origin-file", "Bearer " + new Http(port).tokenOf(ADMIN));

        assertThat(answer.status()).as(answer.message()).isEqualTo(200);
    }

    @Test
    void deploysSeveralFilesForTheOwnMunicipality() {
        RawAnswer answer = modeler.send("deploy-several", ADMIN);

        assertThat(answer.status()).as(answer.message()).isEqualTo(200);
        assertThat(answer.body().path("tenantId").asText()).isEqualTo("himi");
        assertThat(answer.body().at("/deployedProcessDefinitions")).hasSize(1);
        assertThat(answer.body().at("/deployedDecisionDefinitions").toString()).contains("TrialSeveralDecision.dmn");
    }

    @Test
    void olderModelersAskForChangedFilesOnly() {
        assertThat(modeler.send("deploy-changed-only", ADMIN).status()).isEqualTo(200);
    }

    @Test
    void isToldWhereTheXmlIsBroken() {
        RawAnswer answer = modeler.send("deploy-broken-xml", ADMIN);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("type").asText()).isEqualTo("ParseException");
        assertThat(answer.message())
                .startsWith("ENGINE-09005 Could not parse BPMN process. 誤りが")
                .contains("TrialBrokenProcess.bpmn");
        assertThat(problem(answer, "TrialBrokenProcess.bpmn").path("message").asText())
                .isNotBlank();
    }

    @Test
    void isToldWhichElementBreaksARule() {
        RawAnswer answer = modeler.send("deploy-rule-violation", ADMIN);

        assertThat(answer.status()).isEqualTo(400);
        JsonNode problem = problem(answer, "TrialRuleProcess.bpmn");
        assertThat(problem.path("mainElementId").asText()).isEqualTo("UserTask_AssessCase");
        assertThat(problem.path("elementIds").toString()).isEqualTo("[\"UserTask_AssessCase\"]");
        assertThat(answer.message())
                .contains(
                        "TrialRuleProcess.bpmn | UserTask_AssessCase",
                        problem.path("message").asText());
    }

    @Test
    void scriptsAreRefused() {
        RawAnswer answer = modeler.send("deploy-script", ADMIN);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("TrialScriptProcess.bpmn");
    }

    @Test
    void isToldOfAWrongPassword() {
        RawAnswer answer = modeler.sendAs("deploy", ModelerClient.basic("csw", "not-the-password"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body().path("type").asText()).isEqualTo("AuthenticationException");
        assertThat(answer.message()).contains("パスワード");
    }

    @Test
    void isToldOfMissingRights() {
        for (String request : new String[] {"deploy", "check-connection", "version"}) {
            RawAnswer answer = modeler.send(request, "jimu");

            assertThat(answer.status()).as(request).isEqualTo(403);
            assertThat(answer.body().path("type").asText()).isEqualTo("AuthorizationException");
            assertThat(answer.message()).contains("管理者");
        }
    }

    @Test
    void isToldThatTheTenantIsAnother() {
        RawAnswer answer = modeler.send("deploy-other-tenant", ADMIN);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("himi");
    }

    @Test
    void isToldThatNothingWasSent() {
        RawAnswer answer = modeler.send("deploy-nothing", ADMIN);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("ファイルがありません");
    }

    @Test
    void anEnglishModelerIsToldInEnglish() {
        assertThat(modeler.send("deploy-english", ADMIN).message()).contains("Nothing was taken");
    }

    @Test
    void aSitesPageCannotDeployWithTheBrowsersPassword() {
        assertThat(modeler.send("deploy-from-a-site", ADMIN).status()).isEqualTo(403);
    }

    private static JsonNode problem(RawAnswer answer, String file) {
        return answer.body().path("details").path(file).at("/errors/0");
    }
}
