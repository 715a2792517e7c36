package jp.kasane.rehearsal.model;

import java.util.Collection;
import java.util.Set;
import jp.kasane.shared.FiscalYear;

/**
 * What a municipality allows in a cases file.
 *
 * @param year the fiscal year that is rehearsed
 * @param districts codes of the areas in which cases are registered
 * @param layers codes of the ladder's layers
 */
public record CaseRules(FiscalYear year, Collection<String> districts, Collection<String> layers) {

    static final Set<String> FIELDS = Set.of("ELDERLY", "DISABILITY", "CHILD", "POVERTY", "OTHER");
    static final Set<String> URGENCIES = Set.of("NORMAL", "HIGH", "EMERGENCY");
    static final Set<String> CONSENTS = Set.of("YES", "NO", "PENDING");
}
