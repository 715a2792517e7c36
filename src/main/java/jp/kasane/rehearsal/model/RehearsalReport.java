package jp.kasane.rehearsal.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rehearsed fiscal year came to. Written as JSON; the names are part of the contract with those who script it.
 *
 * @param seconds wall time of the run
 */
public record RehearsalReport(
        String profile,
        int fiscalYear,
        List<CaseOutcome> cases,
        List<CouncilYear> councils,
        FollowUps followUps,
        List<IssueOutcome> issues,
        Map<String, Number> indicators,
        List<InvariantResult> invariants,
        double seconds) {

    /** Whether every invariant held. */
    public boolean allHeld() {
        return invariants.stream().allMatch(result -> result.violations() == 0);
    }

    /**
     * @param path councils that deliberated the case, in order, repeats included, e.g. {@code AREA:D07}
     * @param outcome {@code SUPPORT_FOUND}, {@code OPEN} or {@code CLOSED}
     * @param supportFoundAt layer that found the support; null while none did
     * @param careConference whether an urgent care conference was held
     */
    public record CaseOutcome(
            int row,
            String caseNumber,
            List<String> path,
            String outcome,
            @Nullable String supportFoundAt,
            @Nullable LocalDate closedOn,
            boolean careConference,
            List<ReferralOutcome> referrals) {}

    /** @param from council code; null when it did not come from a council */
    public record ReferralOutcome(
            @Nullable String from,
            String to,
            String kind,
            String direction,
            LocalDate on,
            @Nullable DecisionOutcome decision,
            String status) {}

    public record DecisionOutcome(String key, int version, List<String> rules, String reason) {}

    /**
     * @param meetings sessions held
     * @param participants attendances, counted each time (延べ)
     */
    public record CouncilYear(String code, String layer, int meetings, int items, int participants) {}

    public record FollowUps(int created, int onTime, int late, int open) {}

    /** @param answeredCouncils councils to which the arrangement was carried back and acknowledged */
    public record IssueOutcome(String title, int cases, String state, int answeredCouncils) {}

    public record InvariantResult(String name, long checked, long violations) {}
}
