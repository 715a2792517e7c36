package jp.kasane.escalation.web;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import jp.kasane.engine.ActivityVisit;
import jp.kasane.escalation.ShowTrail.Part;
import jp.kasane.escalation.ShowTrail.Trail;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a process's way in words: which steps, when, how long. */
@Component
class TrailTelling {

    /** Forks and joins are no steps to a reader. */
    private static final Set<String> SILENT = Set.of("exclusiveGateway", "parallelGateway");

    private final Wording wording;
    private final CurrentTime time;

    TrailTelling(Wording wording, CurrentTime time) {
        this.wording = wording;
        this.time = time;
    }

    TrailView tell(Trail trail) {
        List<TrailView.StopView> stops = trail.visits().stream()
                .filter(visit -> visit.name() != null && !SILENT.contains(visit.type()))
                .map(visit -> stop(visit, trail.parts()))
                .toList();
        List<String> now = stops.stream()
                .filter(stop -> stop.endedAt() == null)
                .map(TrailView.StopView::label)
                .distinct()
                .toList();
        return new TrailView(trail.parts().stream().map(this::part).toList(), part(trail.shown()), stops, now);
    }

    private TrailView.PartView part(Part part) {
        String called = part.calledAs();
        return new TrailView.PartView(
                part.part(),
                called == null ? wording.sentence("escalation.trail.whole") : called,
                part.run().name(),
                part.run().version(),
                part.run().startedAt(),
                part.run().endedAt());
    }

    private TrailView.StopView stop(ActivityVisit visit, List<Part> parts) {
        return new TrailView.StopView(
                visit.activityId(),
                String.valueOf(visit.name()),
                wording.label("activity", visit.type()),
                visit.startedAt(),
                visit.endedAt(),
                lasted(visit.startedAt(), visit.endedAt()),
                called(visit, parts));
    }

    private static @Nullable Integer called(ActivityVisit visit, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.run().id().equals(visit.calledRunId()))
                .map(Part::part)
                .findFirst()
                .orElse(null);
    }

    private String lasted(OffsetDateTime from, @Nullable OffsetDateTime until) {
        Duration duration = Duration.between(from, until == null ? time.now() : until);
        if (duration.toDays() > 0) {
            return wording.sentence("escalation.trail.days", duration.toDays());
        }
        if (duration.toHours() > 0) {
            return wording.sentence("escalation.trail.hours", duration.toHours());
        }
        return duration.toMinutes() > 0
                ? wording.sentence("escalation.trail.minutes", duration.toMinutes())
                : wording.sentence("escalation.trail.moment");
    }
}
