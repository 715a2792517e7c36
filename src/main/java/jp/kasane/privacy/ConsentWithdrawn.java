package jp.kasane.privacy;

import java.util.Set;

/**
 * A member's consent was withdrawn; it counts nowhere any more.
 *
 * @param recipients whom it covered: council codes, or {@code ALL}
 */
public record ConsentWithdrawn(long consentId, long memberId, Set<String> recipients, Withdrawal withdrawal) {

    public boolean covered(String councilCode) {
        return recipients.contains("ALL") || recipients.contains(councilCode);
    }
}
