package jp.kasane.escalation;

import jp.kasane.shared.Subject;

/** Something is on its way to a council and waits in its backlog. */
public record ReferralCarried(
        long referralId, ReferralKind kind, Subject subject, String fromCouncil, String toCouncil) {}
