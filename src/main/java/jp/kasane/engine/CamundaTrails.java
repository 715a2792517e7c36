package jp.kasane.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import jp.kasane.shared.CurrentTime;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@link ProcessTrails} from the engine's history. */
@Component
class CamundaTrails implements ProcessTrails {

    /** The engine's own bracket around repeated steps; no diagram shows it. */
    private static final String REPEATED = "multiInstanceBody";

    private final HistoryService history;
    private final RepositoryService repository;

    CamundaTrails(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    @Override
    public List<ProcessRun> runs(String businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(CamundaTrails::run)
                .toList();
    }

    @Override
    public List<ActivityVisit> visits(ProcessRun run) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(run.id())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(visit -> !REPEATED.equals(visit.getActivityType()))
                .map(CamundaTrails::visit)
                .toList();
    }

    @Override
    public String diagram(ProcessRun run) {
        try (InputStream model = repository.getProcessModel(run.definitionId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the deployed model cannot be read", e);
        }
    }

    private static ProcessRun run(HistoricProcessInstance instance) {
        return new ProcessRun(
                instance.getId(),
                instance.getSuperProcessInstanceId(),
                instance.getProcessDefinitionId(),
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionName(),
                instance.getProcessDefinitionVersion(),
                at(instance.getStartTime()),
                atOrNull(instance.getEndTime()));
    }

    private static ActivityVisit visit(HistoricActivityInstance stay) {
        return new ActivityVisit(
                stay.getActivityId(),
                stay.getActivityName(),
                stay.getActivityType(),
                at(stay.getStartTime()),
                atOrNull(stay.getEndTime()),
                stay.getCalledProcessInstanceId());
    }

    private static OffsetDateTime at(Date date) {
        return date.toInstant().atZone(CurrentTime.ZONE).toOffsetDateTime();
    }

    private static @Nullable OffsetDateTime atOrNull(@Nullable Date date) {
        return date == null ? null : at(date);
    }
}
