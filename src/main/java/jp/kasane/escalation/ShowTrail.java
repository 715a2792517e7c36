package jp.kasane.escalation;

import java.util.Comparator;
import java.util.List;
import jp.kasane.engine.ActivityVisit;
import jp.kasane.engine.ProcessRun;
import jp.kasane.engine.ProcessTrails;
import jp.kasane.shared.Actor;
import jp.kasane.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows where a case's processes stand and how they came there, to those who may see its ladder. */
@Service
@Transactional
public class ShowTrail {

    private final ShowLadder ladder;
    private final ProcessTrails trails;

    ShowTrail(ShowLadder ladder, ProcessTrails trails) {
        this.ladder = ladder;
        this.trails = trails;
    }

    /**
     * One of the case's processes.
     *
     * @param part 0 is the case's own process, the others are those that it called, oldest first
     * @param calledAs what the calling step is called; null for the case's own process
     */
    public record Part(int part, ProcessRun run, @Nullable String calledAs) {}

    /**
     * @param parts every process of the case
     * @param visits the way of the part that is shown
     */
    public record Trail(List<Part> parts, Part shown, List<ActivityVisit> visits) {}

    /** @throws ProblemException as {@link ShowLadder#whole}; NOT_FOUND when there is no such part */
    public Trail of(String number, int part, Actor actor) {
        List<ProcessRun> runs = runs(number, actor);
        ProcessRun shown = choose(runs, part);
        List<ActivityVisit> own = trails.visits(runs.get(0));
        List<Part> parts = runs.stream()
                .map(run -> new Part(runs.indexOf(run), run, calledAs(run, own)))
                .toList();
        return new Trail(parts, parts.get(part), part == 0 ? own : trails.visits(shown));
    }

    /** The diagram that this part runs on; refused as {@link #of}. */
    public String diagram(String number, int part, Actor actor) {
        return trails.diagram(choose(runs(number, actor), part));
    }

    private List<ProcessRun> runs(String number, Actor actor) {
        return trails.runs(ladder.whole(number, actor).subject().number()).stream()
                .sorted(Comparator.comparing(run -> run.callerId() != null))
                .toList();
    }

    private static ProcessRun choose(List<ProcessRun> runs, int part) {
        if (part < 0 || part >= runs.size()) {
            throw ProblemException.notFound("escalation.trail.none");
        }
        return runs.get(part);
    }

    private static @Nullable String calledAs(ProcessRun run, List<ActivityVisit> callers) {
        if (run.callerId() == null) {
            return null;
        }
        return callers.stream()
                .filter(visit -> run.id().equals(visit.calledRunId()))
                .map(ActivityVisit::name)
                .findFirst()
                .orElse(run.name());
    }
}
