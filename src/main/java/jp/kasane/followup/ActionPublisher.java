package jp.kasane.followup;

import java.time.LocalDate;
import jp.kasane.followup.model.Action;
import jp.kasane.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes what happened to an action. */
@Component
class ActionPublisher {
    private final ApplicationEventPublisher events;

    ActionPublisher(ApplicationEventPublisher events) {
        this.events = events;
    }

    void publish(Action action, EventOf event) {
        events.publishEvent(
                event.of(action.id(), action.source(), action.councilCode(), action.assigneeId(), action.dueOn()));
    }

    /** Constructor of one of the module's events. */
    interface EventOf {
        Record of(long actionId, Subject source, String councilCode, long assigneeId, LocalDate dueOn);
    }
}
