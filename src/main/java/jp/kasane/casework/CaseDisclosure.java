package jp.kasane.casework;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import jp.kasane.privacy.DisclosureLevel;

/** At which level a case may be laid before a council as a whole; the seat with the weakest secrecy duty decides. */
public interface CaseDisclosure {

    /** Now, e.g. to stamp an agenda item. */
    DisclosureLevel level(long caseId, String councilCode);

    /** The same for many cases, e.g. a whole agenda, by case id. */
    Map<Long, DisclosureLevel> levels(Set<Long> caseIds, String councilCode);

    /** At a past moment, to check later that a stamp was right: consents recorded and not yet withdrawn then count. */
    DisclosureLevel levelAt(long caseId, String councilCode, OffsetDateTime at);
}
