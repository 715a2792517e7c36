package jp.kasane.escalation;

import jp.kasane.shared.Subject;

/** The receiving council sent a 上申 back to who asked. */
public record ReferralReturned(long referralId, Subject subject, String fromCouncil, String toCouncil) {}
