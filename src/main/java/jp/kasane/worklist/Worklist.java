package jp.kasane.worklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kasane.shared.Actor;
import jp.kasane.web.Page;
import jp.kasane.worklist.model.TaskPosition;
import jp.kasane.worklist.persistence.WorklistMapper;
import jp.kasane.worklist.persistence.WorklistQuery;
import jp.kasane.worklist.persistence.WorklistRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A person's open tasks, those due first on top: their own and those of their groups that nobody has claimed. */
@Service
public class Worklist {

    private final WorklistMapper mapper;
    private final TaskGroups groups;

    Worklist(WorklistMapper mapper, TaskGroups groups) {
        this.mapper = mapper;
        this.groups = groups;
    }

    /**
     * @param after {@code next} of the former page; null for the first
     * @throws jp.kasane.shared.ProblemException INVALID when {@code after} is no position
     */
    public Page<OpenTask> page(Actor actor, int limit, @Nullable String after) {
        return page(actor, TaskFilter.EVERYTHING, limit, after);
    }

    /** As above, only what the filter wants. */
    public Page<OpenTask> page(Actor actor, TaskFilter filter, int limit, @Nullable String after) {
        Page<WorklistRow> rows = Page.of(
                mapper.page(query(actor, filter, after, limit + 1)),
                limit,
                row -> new TaskPosition(row.sortAt(), row.seq()).text());
        return new Page<>(rows.items().stream().map(WorklistRow::toTask).toList(), rows.next());
    }

    /** How many the filter wants, counted no further than the limit. */
    public int count(Actor actor, TaskFilter filter, int limit) {
        return mapper.count(query(actor, filter, null, limit));
    }

    /** An open task that the actor holds or whose group the actor belongs to, whoever holds it now. */
    public Optional<OpenTask> find(String taskId, Actor actor) {
        return mapper.find(taskId).filter(row -> isFor(row, actor)).map(WorklistRow::toTask);
    }

    private boolean isFor(WorklistRow row, Actor actor) {
        boolean held = Long.valueOf(actor.personId()).equals(row.assigneeId());
        return held && row.office() == null || row.isFor(groups.of(actor.personId()));
    }

    /** Every open task of everybody, oldest first; for a rehearsal, never for a person. */
    public List<OpenTask> everybodys() {
        return mapper.all().stream().map(WorklistRow::toTask).toList();
    }

    private WorklistQuery query(Actor actor, TaskFilter filter, @Nullable String after, int limit) {
        Set<String> kept = groups.of(actor.personId());
        TaskPosition from = TaskPosition.parse(after);
        return new WorklistQuery(
                kept.stream().filter(filter::wants).toArray(String[]::new),
                filter.council() != null,
                actor.personId(),
                filter.scope().withMine(),
                filter.scope().withUnclaimed(),
                from.sortAt(),
                from.seq(),
                filter.dueFrom(),
                filter.dueBefore(),
                limit);
    }
}
