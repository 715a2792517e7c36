package jp.kasane.systembuilding.persistence;

import org.jspecify.annotations.Nullable;

/**
 * An issue among those that came out of one another by splitting or merging.
 *
 * @param coreCouncil works out proposals
 * @param systemCouncil decides on them
 */
public record IssueKin(
        long id,
        @Nullable Long splitFrom,
        @Nullable Long mergedInto,
        String coreCouncil,
        String systemCouncil,
        String raisedByCouncil) {}
