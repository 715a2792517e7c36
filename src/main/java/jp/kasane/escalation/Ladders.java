package jp.kasane.escalation;

import java.util.List;

/** Reads where cases were and are. */
public interface Ladders {

    /** @throws jp.kasane.shared.ProblemException NOT_FOUND when the case never entered the ladder */
    CaseLadder of(long caseId);

    /** Codes of the councils that deliberated the case, in order of the sessions, the care conference included. */
    List<String> path(long caseId);

    /** Referrals of a case or issue, oldest first. */
    List<Referral> referralsOf(jp.kasane.shared.Subject subject);
}
