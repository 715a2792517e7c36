package jp.kasane.desk;

import jp.kasane.escalation.ReferralKind;

/** How often something of one kind was carried from one council to another. */
public record Movement(String fromCouncil, String toCouncil, ReferralKind kind, int count) {}
