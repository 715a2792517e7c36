package jp.kasane.modelling;

import java.util.List;
import jp.kasane.modelling.persistence.ModelEventMapper;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down, in the caller's transaction, who did what to models and why. */
@Component
public class ModelHistory {

    private final ModelEventMapper events;
    private final CurrentTime time;

    ModelHistory(ModelEventMapper events, CurrentTime time) {
        this.events = events;
        this.time = time;
    }

    public void ofDraft(long draftId, ModelEventKind kind, @Nullable Long personId, String reason) {
        write(kind, personId, null, draftId, reason);
    }

    /** @param draftId the draft it came from; null when from none */
    public void ofModel(
            String modelKey, @Nullable Long draftId, ModelEventKind kind, @Nullable Long personId, String reason) {
        write(kind, personId, modelKey, draftId, reason);
    }

    public void ofSetting(long personId, String reason) {
        write(ModelEventKind.SETTING_CHANGED, personId, null, null, reason);
    }

    /** Oldest first. */
    public List<ModelEvent> draft(long draftId) {
        return events.ofDraft(draftId);
    }

    /** Newest first. */
    public List<ModelEvent> model(String modelKey) {
        return events.ofModel(modelKey);
    }

    /** Changes of settings, newest first. */
    public List<ModelEvent> settings() {
        return events.ofSettings();
    }

    private void write(
            ModelEventKind kind,
            @Nullable Long personId,
            @Nullable String modelKey,
            @Nullable Long draftId,
            String reason) {
        events.insert(new ModelEvent(0, time.now(), personId, kind, modelKey, draftId, reason));
    }
}
