package jp.kasane.escalation;

import java.util.List;
import java.util.Set;

/**
 * Everything about a case's way over the ladder, each list oldest first.
 *
 * @param cycle how often it has begun at the bottom
 */
public record CaseLadder(
        long caseId,
        int cycle,
        List<Deliberation> deliberations,
        List<CareConference> careConferences,
        List<Referral> referrals,
        List<Monitoring> monitorings) {

    /** The same with no other referrals than these. */
    CaseLadder carriedBy(List<Referral> told) {
        return new CaseLadder(caseId, cycle, deliberations, careConferences, told, monitorings);
    }

    /** Only what these councils deliberated. */
    CaseLadder at(Set<String> councils) {
        return new CaseLadder(
                caseId,
                cycle,
                deliberations.stream()
                        .filter(each -> councils.contains(each.councilCode()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }
}
