package jp.kasane.worklist;

import java.util.List;
import java.util.Set;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.web.Page;
import jp.kasane.worklist.model.TaskPosition;
import jp.kasane.worklist.persistence.WorklistMapper;
import jp.kasane.worklist.persistence.WorklistRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A person's open tasks, those due first on top: their own and those of their groups that nobody has claimed. */
@Service
public class Worklist {

    private final WorklistMapper mapper;
    private final People people;

    Worklist(WorklistMapper mapper, People people) {
        this.mapper = mapper;
        this.people = people;
    }

    /**
     * @param after {@code next} of the former page; null for the first
     * @throws jp.kasane.shared.ProblemException INVALID when {@code after} is no position
     */
    public Page<OpenTask> page(Actor actor, int limit, @Nullable String after) {
        Set<String> groups = people.groupsOf(actor.personId());
        TaskPosition from = TaskPosition.parse(after);
        Page<WorklistRow> rows = Page.of(
                mapper.page(groups.toArray(String[]::new), actor.personId(), from.sortAt(), from.seq(), limit + 1),
                limit,
                row -> new TaskPosition(row.sortAt(), row.seq()).text());
        return new Page<>(rows.items().stream().map(WorklistRow::toTask).toList(), rows.next());
    }

    /** Every open task of everybody, oldest first; for a rehearsal, never for a person. */
    public List<OpenTask> everybodys() {
        return mapper.all().stream().map(WorklistRow::toTask).toList();
    }
}
