package jp.kasane.casework.persistence;

import jp.kasane.casework.CaseState;

/** Who belongs to which case. */
public record MemberOfCase(long caseId, long memberId, CaseState state) {}
