package jp.kasane.modelling.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import jp.kasane.modelling.deploy.ModelerClient.RawAnswer;
import jp.kasane.modelling.version.ActivationSetting;
import jp.kasane.modelling.version.ActivationSettings;
import jp.kasane.shared.Actor;
import jp.kasane.testing.KasaneTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where administrators have chosen it, what Camunda Modeler deploys is active at once, if nothing speaks against it. */
@KasaneTest
class DirectDeploymentTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ActivationSettings settings;

    @Test
    void aTableIsActiveAtOnceAndNotTwice() {
        RawAnswer answer = directly(() -> send("deploy-direct"));

        assertThat(answer.status()).as(answer.message()).isEqualTo(200);
        JsonNode decision =
                answer.body().at("/deployedDecisionDefinitions").elements().next();
        assertThat(decision.path("id").asText()).startsWith("TrialDirectDecision:1:");
        assertThat(decision.path("deploymentId")).isEqualTo(answer.body().path("id"));
        assertThat(answer.body().path("name").asText()).contains("有効にしました");

        RawAnswer again = send("deploy-direct");

        assertThat(again.body().path("id")).isEqualTo(answer.body().path("id"));
        assertThat(again.body().path("name").asText()).contains("有効な版と同じ");

        RawAnswer beside = send("deploy-changed-beside-active");

        assertThat(beside.status()).as(beside.message()).isEqualTo(200);
        assertThat(beside.body().path("id").asText()).startsWith("draft:");
        assertThat(beside.body().path("deployedDecisionDefinitions"))
                .isEqualTo(answer.body().path("deployedDecisionDefinitions"));
        assertThat(beside.body().path("deployedProcessDefinitions")).hasSize(1);
    }

    @Test
    void warningsWaitInADraft() {
        RawAnswer answer = directly(() -> send("deploy-direct-warning"));

        assertThat(answer.status()).as(answer.message()).isEqualTo(200);
        assertThat(answer.body().path("id").asText()).startsWith("draft:");
        assertThat(answer.body().path("name").asText()).contains("注意 1 件の確認");
    }

    private RawAnswer send(String request) {
        return new ModelerClient(port).send(request, "admin");
    }

    private RawAnswer directly(Supplier<RawAnswer> sending) {
        choose(ActivationSetting.Mode.DIRECT);
        try {
            return sending.get();
        } finally {
            choose(ActivationSetting.Mode.DRAFT);
        }
    }

    private void choose(ActivationSetting.Mode mode) {
        ActivationSetting now = settings.get();
        settings.change(new ActivationSetting(mode, now.approval(), now.version()), "試し", Actor.SYSTEM);
    }
}
