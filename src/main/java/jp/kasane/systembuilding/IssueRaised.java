package jp.kasane.systembuilding;

/** A community issue was raised; the secretariat of the core council shall sort it. */
public record IssueRaised(long issueId, String coreCouncil) {}
