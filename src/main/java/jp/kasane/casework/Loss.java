package jp.kasane.casework;

import java.util.Set;
import jp.kasane.privacy.DisclosureLevel;

/**
 * What a council would lose of a case if a consent ended.
 *
 * @param council the council's name
 * @param legalMode on which it hears of the case
 * @param before level of what it is told about the whole household now
 * @param after likewise, afterwards
 * @param namedBefore whether it knows the member's name now
 * @param namedAfter likewise, afterwards
 * @param items codes of what it would no longer be told besides the name, e.g. {@code HEALTH}
 * @param recalled whether it has to give back or delete what it was given
 */
public record Loss(
        String councilCode,
        String council,
        String legalMode,
        DisclosureLevel before,
        DisclosureLevel after,
        boolean namedBefore,
        boolean namedAfter,
        Set<String> items,
        boolean recalled) {

    /** Whether anything is shown less openly than before. */
    public boolean isFelt() {
        return before != after || namedBefore != namedAfter || !items.isEmpty();
    }
}
