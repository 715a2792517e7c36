package jp.kasane.modelling.replay;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.kasane.privacy.statistics.SuppressCounts;
import org.jspecify.annotations.Nullable;

/**
 * A changed table over the decisions of a period.
 *
 * @param decisionName what the table calls the decision
 * @param headline name of the output that the decision is mainly about
 * @param draftId the draft whose table it is; null for a version
 * @param draftTitle title of that draft; null for a version
 * @param candidateVersion the version whose table it is; null for a draft
 * @param sha256 of the table's file as it was then
 * @param baselineVersion the version that it is compared with; null for what was proposed at the time
 * @param fromDay first day, in Japan
 * @param untilDay last day
 * @param failure why it failed; null unless it did
 * @param total decisions of the period
 * @param done decisions compared so far
 * @param combinations distinct combinations of inputs evaluated so far
 * @param changed decisions for which something else would have been proposed
 * @param changedSubjects cases, issues and so on to which these belong
 */
public record Replay(
        long id,
        long askedBy,
        OffsetDateTime askedAt,
        String decisionKey,
        String decisionName,
        String headline,
        @Nullable Long draftId,
        @Nullable String draftTitle,
        @Nullable Integer candidateVersion,
        String file,
        String sha256,
        @Nullable Integer baselineVersion,
        LocalDate fromDay,
        LocalDate untilDay,
        ReplayState state,
        @Nullable ReplayFailure failure,
        long total,
        long done,
        int combinations,
        long changed,
        long changedSubjects,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt) {

    /** Share of the decisions that have been compared, 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : (int) (100 * done / total);
    }

    /** Whether there is a result to look at. */
    public boolean hasResult() {
        return state == ReplayState.DONE;
    }

    /**
     * Whether its numbers may be told: a replay can be narrowed until it is about one case.
     *
     * @param exact whether the reader may know exact numbers of cases
     */
    public boolean isTold(boolean exact) {
        return exact || total >= SuppressCounts.LEAST;
    }
}
