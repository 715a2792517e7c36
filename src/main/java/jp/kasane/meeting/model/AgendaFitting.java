package jp.kasane.meeting.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits what waits into the minutes of a meeting: what was promised last time first, then by priority, then who waits
 * longest. Something too long for the rest of the time is left over and shorter items behind it still get their chance.
 *
 * @param chosen in the order of the agenda
 * @param leftOver in the same order, each with its reason
 */
public record AgendaFitting(List<AgendaCandidate> chosen, Map<AgendaCandidate, LeftoverReason> leftOver) {

    private static final Comparator<AgendaCandidate> ORDER = Comparator.comparing(AgendaCandidate::promise)
            .reversed()
            .thenComparing(AgendaCandidate::priority)
            .thenComparing(AgendaCandidate::enteredOn)
            .thenComparing(AgendaCandidate::backlogItemId);

    public static AgendaFitting fit(Collection<AgendaCandidate> candidates, int meetingMinutes) {
        List<AgendaCandidate> chosen = new ArrayList<>();
        Map<AgendaCandidate, LeftoverReason> leftOver = new LinkedHashMap<>();
        int left = meetingMinutes;
        for (AgendaCandidate candidate : candidates.stream().sorted(ORDER).toList()) {
            if (candidate.accepted() && candidate.minutes() <= left) {
                chosen.add(candidate);
                left -= candidate.minutes();
            } else {
                leftOver.put(candidate, reason(candidate, meetingMinutes, left));
            }
        }
        return new AgendaFitting(chosen, leftOver);
    }

    /**
     * Why a candidate does not come onto an agenda.
     *
     * @param minutesLeft what the chosen items leave of the meeting's minutes
     */
    public static LeftoverReason reason(AgendaCandidate candidate, int meetingMinutes, int minutesLeft) {
        if (!candidate.accepted()) {
            return LeftoverReason.AWAITING_ACCEPTANCE;
        }
        if (candidate.minutes() > meetingMinutes) {
            return LeftoverReason.LONGER_THAN_MEETING;
        }
        return candidate.minutes() > minutesLeft ? LeftoverReason.NO_TIME : LeftoverReason.NOT_CHOSEN;
    }

    /** What the chosen items take together. */
    public int minutes() {
        return chosen.stream().mapToInt(AgendaCandidate::minutes).sum();
    }
}
