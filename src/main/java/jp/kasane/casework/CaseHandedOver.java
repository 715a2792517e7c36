package jp.kasane.casework;

/** From now on another organisation carries the case, and the people of the former one know of it no more. */
public record CaseHandedOver(long caseId) {}
