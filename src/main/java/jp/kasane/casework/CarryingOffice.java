package jp.kasane.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that carries a case (担当機関), and those to which it can be handed over.
 *
 * @param office null when no organisation carries it
 * @param others each has a CSW today; in the order of their names
 */
public record CarryingOffice(@Nullable Office office, List<Office> others) {

    /** An organisation. */
    public record Office(long id, String name) {}
}
