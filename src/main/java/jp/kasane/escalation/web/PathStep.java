package jp.kasane.escalation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case's way; exactly one of the views is told.
 *
 * @param kind {@code deliberation}, {@code conference}, {@code carried} or {@code monitoring}
 * @param cycle how often the case has begun at the bottom
 * @param on when it began
 * @param height how far above the ground the step stands, 1 to 4
 * @param reading why; null where nothing was decided by a table yet
 */
record PathStep(
        String kind,
        int cycle,
        LocalDate on,
        int height,
        LadderView.@Nullable RungView rung,
        LadderView.@Nullable ConferenceView conference,
        @Nullable ReferralView referral,
        LadderView.@Nullable MonitoringView monitoring,
        @Nullable DecisionReading reading) {

    /** Kinds that share a day stand in this order. */
    private static final List<String> ORDER = List.of("conference", "deliberation", "carried", "monitoring");

    int order() {
        return ORDER.indexOf(kind);
    }

    /** Outcomes by which a case climbs. */
    public boolean climbs() {
        return rung != null && rung.outcome() != null && rung.outcome().code().equals("UP");
    }
}
