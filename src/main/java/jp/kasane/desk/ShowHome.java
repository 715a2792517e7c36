package jp.kasane.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.kasane.casework.Admissions;
import jp.kasane.casework.ClosedCases;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.Seats;
import jp.kasane.desk.model.TaskHorizon;
import jp.kasane.desk.persistence.DeskMapper;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import jp.kasane.shared.SubjectType;
import jp.kasane.worklist.TaskFilter;
import jp.kasane.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person must do, where the person must be, and what came back. Names of tasks are judged by what the person may see
 * of each case, which the engine writes down: not read-only.
 */
@Service
@Transactional
public class ShowHome {

    /** Nobody counts further than this with their eyes. */
    public static final int COUNTED = 100;

    private static final int TASKS_SHOWN = 6;
    private static final int MEETINGS_SHOWN = 5;
    private static final int RETURNS_SHOWN = 5;
    private static final int RETURNED_DAYS = 14;

    private final Worklist worklist;
    private final TaskLines lines;
    private final Seats seats;
    private final RankCouncils ranking;
    private final DeskMapper mapper;
    private final Admissions admissions;
    private final CurrentTime time;

    ShowHome(
            Worklist worklist,
            TaskLines lines,
            Seats seats,
            RankCouncils ranking,
            DeskMapper mapper,
            Admissions admissions,
            CurrentTime time) {
        this.worklist = worklist;
        this.lines = lines;
        this.seats = seats;
        this.ranking = ranking;
        this.mapper = mapper;
        this.admissions = admissions;
        this.time = time;
    }

    public Home of(Actor actor) {
        LocalDate today = time.today();
        OffsetDateTime morning = today.atStartOfDay(CurrentTime.ZONE).toOffsetDateTime();
        List<Seat> held = seats.heldBy(actor.personId(), today);
        String[] councils = held.stream().map(Seat::councilCode).distinct().toArray(String[]::new);
        RankCouncils.Ranked ranked = ranking.of(held.stream()
                .filter(seat -> seat.role() == SeatRole.SECRETARIAT)
                .map(Seat::councilCode)
                .toList());
        return new Home(
                today,
                groups(actor),
                mapper.coming(councils, actor.personId(), morning, MEETINGS_SHOWN),
                ranked.needs(),
                ranked.calm(),
                back(councils, morning, actor));
    }

    /** Without cases that were narrowed to a list without the person. */
    private List<CameBack> back(String[] councils, OffsetDateTime morning, Actor actor) {
        List<CameBack> all = mapper.cameBack(
                councils, morning.minusDays(RETURNED_DAYS), admissions.isLeftOut(actor) ? COUNTED : RETURNS_SHOWN);
        ClosedCases closed = admissions.closedTo(
                all.stream()
                        .filter(each -> each.subjectType() == SubjectType.CASE)
                        .map(CameBack::subjectId)
                        .toList(),
                actor);
        return all.stream()
                .filter(each -> each.subjectType() != SubjectType.CASE || !closed.at(each.subjectId(), each.home()))
                .limit(RETURNS_SHOWN)
                .toList();
    }

    private List<Home.TaskGroup> groups(Actor actor) {
        OffsetDateTime now = time.now();
        return Arrays.stream(TaskHorizon.values())
                .map(horizon -> group(horizon, now, actor))
                .filter(Objects::nonNull)
                .toList();
    }

    private Home.@Nullable TaskGroup group(TaskHorizon horizon, OffsetDateTime now, Actor actor) {
        TaskHorizon.Span span = horizon.spanAt(now);
        TaskFilter filter = TaskFilter.due(span.from(), span.before());
        List<TaskLine> tasks = span.isEmpty()
                ? List.of()
                : lines.page(actor, filter, TASKS_SHOWN, null).items();
        if (tasks.isEmpty()) {
            return null;
        }
        int total = tasks.size() < TASKS_SHOWN ? tasks.size() : worklist.count(actor, filter, COUNTED);
        return new Home.TaskGroup(horizon, tasks, total);
    }
}
