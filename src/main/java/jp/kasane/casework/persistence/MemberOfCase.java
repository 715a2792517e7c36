package jp.kasane.casework.persistence;

/** Who belongs to which case. */
public record MemberOfCase(long caseId, long memberId) {}
