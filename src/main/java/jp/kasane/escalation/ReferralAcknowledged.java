package jp.kasane.escalation;

import jp.kasane.shared.Subject;

/** The receiving council has taken note of what was carried to it. */
public record ReferralAcknowledged(long referralId, ReferralKind kind, Subject subject, String councilCode) {}
