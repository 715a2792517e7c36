package jp.kasane.escalation;

import java.util.List;

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
        List<Monitoring> monitorings) {}
