package jp.kasane.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.kasane.decision.Decisions;
import jp.kasane.meeting.model.AgendaCandidate;
import org.springframework.stereotype.Component;

/** Asks {@code AgendaPriorityDecision} where items belong on an agenda. Each distinct input is evaluated once. */
@Component
class AgendaRating {

    private final Decisions decisions;

    AgendaRating(Decisions decisions) {
        this.decisions = decisions;
    }

    /** An item with its place, by the decision's answer. */
    record Rated(BacklogItem item, AgendaCandidate candidate, String reasonCode) {}

    /**
     * @param on the day of the meeting: waiting is counted up to it
     * @return by backlog item id, in the given order
     */
    Map<Long, Rated> rate(Collection<BacklogItem> items, LocalDate on) {
        Map<Map<String, Object>, Map<String, Object>> answers = new HashMap<>();
        Map<Long, Rated> rated = new LinkedHashMap<>();
        for (BacklogItem item : items) {
            Map<String, Object> answer = answers.computeIfAbsent(
                    inputs(item, on), inputs -> decisions.propose("AgendaPriorityDecision", inputs));
            rated.put(item.id(), rated(item, answer));
        }
        return rated;
    }

    private static Map<String, Object> inputs(BacklogItem item, LocalDate on) {
        return Map.of(
                "kind",
                item.kind().name(),
                "urgency",
                item.urgency(),
                "waitingDays",
                (int) Math.max(0, ChronoUnit.DAYS.between(item.enteredOn(), on)),
                "carriedOver",
                item.timesCarriedOver() > 0);
    }

    private static Rated rated(BacklogItem item, Map<String, Object> answer) {
        AgendaCandidate candidate = new AgendaCandidate(
                item.id(),
                item.kind() == ItemKind.FOLLOW_UP,
                item.state() != BacklogState.PENDING_ACCEPTANCE,
                number(answer, "priority"),
                number(answer, "minutes"),
                item.enteredOn());
        return new Rated(item, candidate, String.valueOf(answer.get("reasonCode")));
    }

    private static int number(Map<String, Object> answer, String name) {
        if (answer.get(name) instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalStateException("AgendaPriorityDecision gives no " + name);
    }
}
