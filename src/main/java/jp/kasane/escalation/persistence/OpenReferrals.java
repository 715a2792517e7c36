package jp.kasane.escalation.persistence;

/** How many referrals are open at a council; no more than were counted. */
public record OpenReferrals(String council, long open) {}
