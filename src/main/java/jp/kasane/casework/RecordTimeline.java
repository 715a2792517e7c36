package jp.kasane.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import jp.kasane.casework.model.TimelineDetails;
import jp.kasane.casework.persistence.TimelineMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the timeline of a case. */
@Service
class RecordTimeline {

    private final TimelineMapper timeline;
    private final ObjectMapper json;
    private final CurrentTime time;

    RecordTimeline(TimelineMapper timeline, ObjectMapper json, CurrentTime time) {
        this.timeline = timeline;
        this.json = json;
        this.time = time;
    }

    /** @throws IllegalArgumentException for details that are not codes */
    @Transactional
    void record(long caseId, String kind, Map<String, String> details, Actor actor) {
        TimelineDetails.check(details);
        try {
            timeline.insert(caseId, kind, json.writeValueAsString(details), actor.personId(), time.now());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
