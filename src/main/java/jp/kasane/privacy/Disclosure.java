package jp.kasane.privacy;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;

/**
 * At which level a council may see a household, by {@code DisclosureDecision} from the council's legal basis, the
 * household's consent and the secrecy duty of who looks.
 */
public interface Disclosure {

    /**
     * @param memberIds the living members of the household; consent counts only when each of them gave it
     * @param secrecy of the seat: {@code STATUTORY}, {@code PLEDGED} or {@code NONE}
     * @param at consents recorded, and not yet withdrawn, at that moment count
     */
    DisclosureLevel level(Set<Long> memberIds, String councilCode, String secrecy, OffsetDateTime at);

    /** The same for many households at once, by the household's key; before support was decided. */
    <K> Map<K, DisclosureLevel> levels(
            Map<K, Set<Long>> households, String councilCode, String secrecy, OffsetDateTime at);

    /**
     * The same, member by member and with the reason: a household may consent in part.
     *
     * @param use for what the council looks at them; the consents' purposes must hold it
     * @see #level
     */
    <K> Map<K, HouseholdDisclosure> decide(
            Map<K, Set<Long>> households, String councilCode, String secrecy, OffsetDateTime at, Use use);

    /**
     * What {@link #decide} would answer for one household if a consent ended now. Nothing is recorded.
     *
     * @throws jp.kasane.shared.ProblemException NOT_FOUND; INVALID, naming the field, when it would be widened
     */
    HouseholdDisclosure foresee(
            Set<Long> memberIds, String councilCode, String secrecy, OffsetDateTime at, Use use, EndingConsent ending);
}
