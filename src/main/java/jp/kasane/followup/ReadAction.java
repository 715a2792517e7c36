package jp.kasane.followup;

import java.util.List;
import java.util.Set;
import jp.kasane.access.Policy;
import jp.kasane.council.Seats;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.ActionState;
import jp.kasane.followup.model.Change;
import jp.kasane.followup.persistence.ActionFilter;
import jp.kasane.followup.persistence.ActionMapper;
import jp.kasane.followup.persistence.ActionTally;
import jp.kasane.followup.persistence.ChangeMapper;
import jp.kasane.followup.persistence.DueKey;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.ProblemException;
import jp.kasane.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Actions as a person may see them: own ones, those of the person's secretariats and chairs, and for CSW those
 * of cases that they carry and of no case at all.
 */
@Service
public class ReadAction {
    private final StoredActions stored;
    private final ActionMapper actions;
    private final ChangeMapper changes;
    private final Seats seats;
    private final CarriedActions carried;
    private final ActionWords words;
    private final CurrentTime time;

    ReadAction(
            StoredActions stored,
            ActionMapper actions,
            ChangeMapper changes,
            Seats seats,
            CarriedActions carried,
            ActionWords words,
            CurrentTime time) {
        this.stored = stored;
        this.actions = actions;
        this.changes = changes;
        this.seats = seats;
        this.carried = carried;
        this.words = words;
        this.time = time;
    }

    /** As it is stored, for Kasane itself; never for a person. */
    public Action stored(long actionId) {
        return stored.get(actionId);
    }

    /** @throws ProblemException NOT_FOUND when there is none or the person may not know of it */
    public Action get(long actionId, Actor actor) {
        Action action = stored.get(actionId);
        if (carried.visible(List.of(action), councilsOf(actor), actor).isEmpty()) {
            throw ProblemException.notFound("followup.action.not-found", String.valueOf(actionId));
        }
        return words.shown(action, actor);
    }

    /** Oldest first. Ask for the action first: that checks the right. */
    public List<Change> history(Action action, Actor actor) {
        return words.history(action, changes.of(action.id()), actor);
    }

    /**
     * @return up to {@code limit + 1} actions after the given id
     */
    public List<Action> list(
            boolean mine,
            @Nullable String council,
            @Nullable ActionState state,
            boolean late,
            long after,
            int limit,
            Actor actor) {
        ActionFilter filter = filter(mine, council, state, late, actor);
        List<Action> rows = carried.fill(
                filter,
                limit + 1,
                (last, count) -> actions.list(filter, last == null ? after : last.id(), count),
                actor);
        return words.shown(rows, actor);
    }

    /**
     * @param after {@code next} of the page before; null for the first page
     * @return the most urgent first; of finished ones the latest first
     */
    public Page<Action> byDueDate(ActionWish wish, @Nullable String after, int limit, Actor actor) {
        ActionFilter filter = filter(wish.mine(), wish.council(), wish.state(), wish.late(), actor);
        DueKey from = DueKey.parse(after, wish.finished());
        List<Action> rows = carried.fill(
                filter,
                limit + 1,
                (last, count) -> actions.due(filter, wish.finished(), last == null ? from : DueKey.of(last), count),
                actor);
        return Page.of(
                words.shown(rows, actor), limit, action -> DueKey.of(action).text());
    }

    /** How many actions wait for the person, and how many of those that the person may see. */
    public ActionTally tally(Actor actor) {
        ActionFilter filter = filter(false, null, null, false, actor);
        return carried.seesEverything(filter, actor)
                ? actions.tally(filter, ActionTally.MOST)
                : new ActionTally(
                        actions.tally(filter, ActionTally.MOST).mine(),
                        counted(filter, actor),
                        counted(filter(false, null, null, true, actor), actor));
    }

    private int counted(ActionFilter filter, Actor actor) {
        DueKey first = DueKey.parse(null, false);
        return carried.fill(
                        filter,
                        ActionTally.MOST,
                        (last, count) -> actions.due(filter, false, last == null ? first : DueKey.of(last), count),
                        actor)
                .size();
    }

    private ActionFilter filter(
            boolean mine, @Nullable String council, @Nullable ActionState state, boolean late, Actor actor) {
        return new ActionFilter(
                actor.personId(),
                councilsOf(actor),
                carried.isCarrier(actor),
                mine,
                council,
                state,
                late,
                time.today());
    }

    private Set<String> councilsOf(Actor actor) {
        return seats.councilsFor(Policy.VIEW_ACTIONS, actor);
    }
}
