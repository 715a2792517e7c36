package jp.kasane.followup.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.Change;
import jp.kasane.followup.model.ChangeKind;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the history of an action in sentences. */
@Component
class HistorySentences {

    private static final String SENTENCE = "followup.page.history.";
    private final People people;

    HistorySentences(People people) {
        this.people = people;
    }

    /** Newest first. */
    List<HistoryLine> of(Action action, List<Change> changes) {
        Map<Long, @Nullable String> names = new HashMap<>();
        List<HistoryLine> lines = new ArrayList<>();
        long assignee = firstAssignee(action, changes);
        for (Change change : changes) {
            lines.add(0, line(change, assignee, names));
            assignee = change.newAssigneeId() == null ? assignee : change.newAssigneeId();
        }
        return lines;
    }

    private static long firstAssignee(Action action, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.kind() == ChangeKind.REASSIGNED && change.oldAssigneeId() != null)
                .map(Change::oldAssigneeId)
                .findFirst()
                .orElse(action.assigneeId());
    }

    private HistoryLine line(Change change, long assignee, Map<Long, @Nullable String> names) {
        Long member = change.onBehalfOf();
        boolean onBehalf = member != null || change.kind() == ChangeKind.REPORTED && change.changedBy() != assignee;
        boolean code = change.kind() == ChangeKind.WITHDRAWN;
        Long before = change.oldAssigneeId() == null ? Long.valueOf(assignee) : change.oldAssigneeId();
        Long other = member == null ? before : member;
        return new HistoryLine(
                change.changedAt(),
                SENTENCE + change.kind() + (onBehalf ? "_ON_BEHALF" : ""),
                name(change.changedBy(), names),
                change.oldDueOn(),
                change.newDueOn(),
                name(other, names),
                name(change.newAssigneeId(), names),
                change.outcome(),
                code || change.kind() == ChangeKind.NOTED ? null : change.reason(),
                code && change.reason() != null ? "followup.withdrawn." + change.reason() : null);
    }

    private @Nullable String name(@Nullable Long personId, Map<Long, @Nullable String> names) {
        return personId == null || personId == 0
                ? null
                : names.computeIfAbsent(
                        personId, id -> people.find(id).map(Person::name).orElse(null));
    }
}
