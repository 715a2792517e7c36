package jp.kasane.privacy;

import java.util.List;
import java.util.Set;

/**
 * What a module keeps about the people of a case, or about those who work on it. Every module that stores such texts
 * has one as a bean; together they erase and tell every column that may hold personal data ({@code ErasureTest},
 * {@code ColumnsTest}).
 */
public interface PersonalRecords {

    /** Name of the module, e.g. {@code casework}. */
    String module();

    /**
     * Removes or blanks everything personal of a closed case, in the caller's transaction. Counts, codes and days stay,
     * so that the indicators of past years do not change. Repeating it does no harm.
     *
     * @param memberIds everybody of the household, the dead included
     */
    void erase(long caseId, Set<Long> memberIds);

    /**
     * Everything that is kept of a case, for a disclosure request (個人情報保護法76条). Nothing is masked yet; each field
     * tells what of it may concern others.
     *
     * @param memberIds those whom the request concerns
     */
    List<HeldRecord> heldOn(long caseId, Set<Long> memberIds);

    /** Whether something of the case is still under way, although it is closed; it is not erased then. */
    default boolean isBusyWith(long caseId) {
        return false;
    }

    /** Everything that is kept of somebody who works in Kasane or sits on a council. */
    default List<HeldRecord> heldOnStaff(long personId) {
        return List.of();
    }
}
