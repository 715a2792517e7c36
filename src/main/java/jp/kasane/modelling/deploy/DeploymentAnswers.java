package jp.kasane.modelling.deploy;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.kasane.modelling.ModelKind;
import jp.kasane.modelling.deploy.DeploymentAnswer.Link;
import jp.kasane.modelling.deploy.Received.Placed;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells what became of a deployment: its name says whether it is a draft, and what the draft still waits for. */
@Component
class DeploymentAnswers {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final Definitions definitions;
    private final MessageSource messages;

    DeploymentAnswers(Definitions definitions, MessageSource messages) {
        this.definitions = definitions;
        this.messages = messages;
    }

    static String time(OffsetDateTime at) {
        return at.atZoneSameInstant(CurrentTime.ZONE).format(TIME);
    }

    /** @param base address of this server, without a slash at its end */
    DeploymentAnswer tell(Received received, Deployment deployment, String base, Locale locale) {
        Long draft = received.draftId();
        String id = draft == null ? deploymentOf(received) : "draft:" + draft;
        return new DeploymentAnswer(
                List.of(Link.self(base + (draft == null ? "/admin/models" : "/admin/drafts/" + draft))),
                id,
                name(received, deployment, locale),
                deployment.source(),
                time(received.at()),
                deployment.tenant().isEmpty() ? null : deployment.tenant(),
                told(received, id, ModelKind.PROCESS),
                null,
                told(received, id, ModelKind.DECISION),
                null);
    }

    private static String deploymentOf(Received received) {
        ModelVersion version = Objects.requireNonNull(received.files().get(0).version());
        return version.deploymentId();
    }

    private @Nullable Map<String, DefinitionAnswer> told(Received received, String id, ModelKind kind) {
        Map<String, DefinitionAnswer> told = new LinkedHashMap<>();
        for (Placed file : received.files()) {
            if (file.file().kind() == kind) {
                DefinitionAnswer definition = definitions.of(file, id);
                told.put(definition.id(), definition);
            }
        }
        return told.isEmpty() ? null : told;
    }

    private String name(Received received, Deployment deployment, Locale locale) {
        String key = "modelling.deploy.name." + received.outcome();
        String waiting = received.warnings() == 0 ? "" : ".warnings";
        Object[] arguments = {deployment.name(), String.valueOf(received.draftId()), received.warnings()};
        return messages.getMessage(key + waiting, arguments, locale);
    }
}
