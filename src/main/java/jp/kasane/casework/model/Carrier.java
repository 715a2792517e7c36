package jp.kasane.casework.model;

import org.jspecify.annotations.Nullable;

/**
 * A CSW as somebody who carries cases: those of the own organisation. A case that no organisation carries belongs to
 * whoever took it in, and to every CSW who belongs to none.
 *
 * @param office the person's organisation (所属); null when none
 */
public record Carrier(long personId, @Nullable Long office) {

    /**
     * Whether the person carries the case. Having taken it in counts only while no organisation carries it: a hand-over
     * would narrow nothing otherwise.
     *
     * @param caseOffice the organisation that carries the case (担当機関); null when none
     * @param receivedBy who took it in
     */
    public boolean carries(@Nullable Long caseOffice, long receivedBy) {
        if (caseOffice == null) {
            return office == null || receivedBy == personId;
        }
        return caseOffice.equals(office);
    }
}
