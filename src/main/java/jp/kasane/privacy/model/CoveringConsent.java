package jp.kasane.privacy.model;

import java.util.Set;

/** A consent that covers a council at a moment and names its giver. */
public record CoveringConsent(long memberId, long consentId, Set<String> items) {}
