package jp.kasane.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import jp.kasane.audit.Access;
import jp.kasane.audit.AccessLog;
import jp.kasane.audit.AccessTarget;
import jp.kasane.casework.model.TimelineDetails;
import jp.kasane.casework.persistence.TimelineMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the timeline of a case, and to the access log: what stands in the timeline is what changed a case. */
@Service
class RecordTimeline {

    private final TimelineMapper timeline;
    private final ObjectMapper json;
    private final CurrentTime time;
    private final AccessLog log;

    RecordTimeline(TimelineMapper timeline, ObjectMapper json, CurrentTime time, AccessLog log) {
        this.timeline = timeline;
        this.json = json;
        this.time = time;
        this.log = log;
    }

    /** @throws IllegalArgumentException for details that are not codes */
    @Transactional
    void record(long caseId, String kind, Map<String, String> details, Actor actor) {
        TimelineDetails.check(details);
        log.record(actor, Access.change(AccessTarget.ofCase(caseId)).because(kind));
        try {
            timeline.insert(caseId, kind, json.writeValueAsString(details), actor.personId(), time.now());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
