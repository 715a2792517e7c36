package jp.kasane.desk;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.Subject;
import jp.kasane.web.Page;
import jp.kasane.web.SubjectNames;
import jp.kasane.worklist.OpenTask;
import jp.kasane.worklist.TaskFilter;
import jp.kasane.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A person's tasks in words: what each is about, whose it is, and how late. */
@Service
public class TaskLines {

    private final Worklist worklist;
    private final SubjectNames subjects;
    private final CouncilNames councils;
    private final CurrentTime time;

    TaskLines(Worklist worklist, SubjectNames subjects, CouncilNames councils, CurrentTime time) {
        this.worklist = worklist;
        this.subjects = subjects;
        this.councils = councils;
        this.time = time;
    }

    /** @throws jp.kasane.shared.ProblemException INVALID when {@code after} is no position */
    public Page<TaskLine> page(Actor actor, TaskFilter filter, int limit, @Nullable String after) {
        Page<OpenTask> page = worklist.page(actor, filter, limit, after);
        Map<Subject, String> about =
                subjects.of(page.items().stream().map(OpenTask::subject).toList());
        Map<String, String> names = councils.withLayer();
        OffsetDateTime now = time.now();
        return new Page<>(
                page.items().stream()
                        .map(task -> line(task, about.get(task.subject()), names, now, actor))
                        .toList(),
                page.next());
    }

    private static TaskLine line(
            OpenTask task, @Nullable String about, Map<String, String> names, OffsetDateTime now, Actor actor) {
        String group = task.group() == null || task.group().startsWith("person:") ? null : task.group();
        int colon = group == null ? -1 : group.indexOf(':');
        return new TaskLine(
                task,
                about,
                colon < 0 ? null : names.get(group.substring(0, colon)),
                group == null ? null : group.substring(colon + 1),
                Long.valueOf(actor.personId()).equals(task.assigneeId()),
                TaskLine.isLate(task, now),
                TaskLine.daysLate(task, now));
    }
}
