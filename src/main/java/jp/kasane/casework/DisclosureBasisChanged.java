package jp.kasane.casework;

/** What may be shown of the case may have changed, in the transaction that changed it. */
public record DisclosureBasisChanged(long caseId, DisclosureChange reason) {}
