package jp.kasane.casework;

import java.util.Set;

/**
 * From now on another organisation carries the case, and the people of the former one know of it no more.
 *
 * @param carriers the CSWs of the organisation that carries it now
 */
public record CaseHandedOver(long caseId, Set<Long> carriers) {}
