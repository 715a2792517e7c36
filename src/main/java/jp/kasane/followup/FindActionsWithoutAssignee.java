package jp.kasane.followup;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.access.Policy;
import jp.kasane.council.SeatTermEnded;
import jp.kasane.council.Seats;
import jp.kasane.engine.NightlyCheck;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ChangeKind;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings actions to the secretariat's attention whose assignee neither sits on any council nor holds a role of the
 * municipality any more that acts (such as CSW): who only audits or reads counts cannot report.
 */
@Component
class FindActionsWithoutAssignee implements NightlyCheck {
    private final ActionMapper actions;
    private final StoredActions stored;
    private final Seats seats;
    private final People people;
    private final ActionHistory history;
    private final ActionPublisher events;
    private final CurrentTime time;

    FindActionsWithoutAssignee(
            ActionMapper actions,
            StoredActions stored,
            Seats seats,
            People people,
            ActionHistory history,
            ActionPublisher events,
            CurrentTime time) {
        this.actions = actions;
        this.stored = stored;
        this.seats = seats;
        this.people = people;
        this.history = history;
        this.events = events;
        this.time = time;
    }

    @Override
    public String name() {
        return "actions whose assignee has left";
    }

    @Override
    @Transactional
    public int run(LocalDate today) {
        return actions.assigneesOfOpen().stream()
                .filter(person -> hasLeft(person, today))
                .mapToInt(person -> raise(person, today))
                .sum();
    }

    /** Not a moment later than the council knows it. */
    @EventListener
    @Transactional
    void on(SeatTermEnded ended) {
        if (hasLeft(ended.personId(), time.today())) {
            raise(ended.personId(), time.today());
        }
    }

    private boolean hasLeft(long personId, LocalDate today) {
        return seats.heldBy(personId, today).isEmpty()
                && (people.rolesOf(personId).isEmpty() || !people.permits(Policy.REPORT_ACTION, new Actor(personId)));
    }

    private int raise(long personId, LocalDate today) {
        List<Long> ids = actions.assigneeLeft(personId, today);
        for (long id : ids) {
            Action action = stored.get(id);
            history.record(id, ChangeKind.ASSIGNEE_LEFT, Actor.SYSTEM, null);
            events.publish(action, AssigneeLeft::new);
        }
        return ids.size();
    }
}
