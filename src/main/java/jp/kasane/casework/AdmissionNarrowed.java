package jp.kasane.casework;

/** From now on only those of a list, and whoever is always admitted, may know of the case at that council. */
public record AdmissionNarrowed(long caseId, String councilCode) {}
