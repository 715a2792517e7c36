package jp.kasane.casework;

import java.util.List;
import java.util.stream.Collectors;
import jp.kasane.privacy.Consent;
import jp.kasane.privacy.EndingConsent;
import jp.kasane.privacy.Narrowing;
import org.jspecify.annotations.Nullable;

/**
 * What would end of a person's consents.
 *
 * @param narrowing what would be left of the first; null for nothing
 * @param others that would end with it as a whole
 * @param staying that would go on counting
 */
record WouldEnd(Consent first, @Nullable Narrowing narrowing, List<Consent> others, List<Consent> staying) {

    EndingConsent asked() {
        return new EndingConsent(
                first.id(), narrowing, others.stream().map(Consent::id).collect(Collectors.toSet()));
    }

    /** Whether that council has to give back or delete something. */
    boolean isTakenFrom(String councilCode) {
        return first.isTakenFrom(councilCode, narrowing, staying)
                || others.stream().anyMatch(each -> isTaken(each, councilCode));
    }

    private boolean isTaken(Consent other, String councilCode) {
        return other.isTakenFrom(councilCode, null, List.of())
                && (narrowing == null || !narrowing.covers(other, councilCode));
    }
}
