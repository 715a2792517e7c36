package jp.kasane.systembuilding.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a community issue stands. */
public enum IssueState {
    /** 候補. */
    CANDIDATE,
    /** 仕分け済: common to several cases. */
    SORTED,
    /** コア会議に付議. */
    SUBMITTED,
    /** 構築会議に提案. */
    PROPOSED,
    /** 採択. */
    ADOPTED,
    /** 試行. */
    TRIAL,
    /** 実施: put into practice, on its way back to every origin. */
    ROLLED_OUT,
    /** 還元済: every origin has acknowledged it. */
    RETURNED,
    /** 不採択. */
    REJECTED,
    /** 個別: stays a matter of single cases. */
    INDIVIDUAL,
    /** 統合: another issue took its cases over. */
    MERGED;

    private static final Set<IssueState> OPEN = EnumSet.of(CANDIDATE, SORTED, SUBMITTED, PROPOSED, ADOPTED, TRIAL);

    /** Whether further cases may join. Once rolled out, a case that still misses something raises a new issue. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
