package jp.kasane.privacy;

import org.jspecify.annotations.Nullable;

/**
 * A consent that would end, asked before anything is recorded.
 *
 * @param narrowing what would be left of it; null for nothing
 */
public record EndingConsent(long consentId, @Nullable Narrowing narrowing) {}
