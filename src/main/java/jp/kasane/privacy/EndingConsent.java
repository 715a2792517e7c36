package jp.kasane.privacy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A consent that would end, asked before anything is recorded.
 *
 * @param narrowing what would be left of it; null for nothing
 * @param others consents that would end with it as a whole
 */
public record EndingConsent(long consentId, @Nullable Narrowing narrowing, Set<Long> others) {

    boolean isEnding(long id) {
        return id == consentId || others.contains(id);
    }
}
