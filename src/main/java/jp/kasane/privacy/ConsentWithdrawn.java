package jp.kasane.privacy;

import java.util.Set;

/**
 * A member's consent was withdrawn, as a whole or in part.
 *
 * @param recipients whom it covered: council codes, or {@code ALL}
 * @param spared those of them who keep everything, because the person only withdrew it from others, or because another
 *     consent of the person goes on telling them as much; likewise
 */
public record ConsentWithdrawn(
        long consentId, long memberId, Set<String> recipients, Set<String> spared, Withdrawal withdrawal) {

    /** Whether that council loses something. */
    public boolean affects(String councilCode) {
        return isAmong(recipients, councilCode) && !isAmong(spared, councilCode);
    }

    static boolean isAmong(Set<String> councils, String councilCode) {
        return councils.contains("ALL") || councils.contains(councilCode);
    }
}
