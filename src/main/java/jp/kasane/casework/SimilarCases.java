package jp.kasane.casework;

import java.util.Set;

/**
 * Other cases of the last twelve months that share a field and a problem code (or, where none was coded, all fields).
 *
 * @param caseIds the others, the case itself not included
 * @param districts codes of the districts they came from, the case's own included
 */
public record SimilarCases(Set<Long> caseIds, Set<String> districts) {}
