package jp.kasane.escalation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case was, is, and why it moved or did not. Lists are oldest first.
 *
 * @param now in one sentence
 * @param notice that not everything is told, and why; null when everything is
 * @param path names of the councils that deliberated it, in order, e.g. {@code AREA:D07}
 * @param cycle how often it has begun at the bottom
 */
record LadderView(
        String caseNumber,
        Wording.@Nullable Coded state,
        Wording.@Nullable Coded council,
        String now,
        @Nullable String notice,
        int cycle,
        List<String> path,
        List<RungView> deliberations,
        List<ConferenceView> careConferences,
        List<ReferralView> referrals,
        List<MonitoringView> monitorings) {

    /**
     * @param outcome what was confirmed or chosen; null while open
     * @param why why it moved or did not, in one sentence; null before the table has proposed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RungView(
            long id,
            int cycle,
            int round,
            Wording.Coded council,
            String layer,
            Wording.@Nullable Coded state,
            LocalDate openedOn,
            @Nullable LocalDate heldOn,
            @Nullable Long meetingId,
            Wording.@Nullable Coded conclusion,
            Wording.@Nullable Coded outcome,
            @Nullable String why,
            @Nullable DecisionView decision,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConferenceView(
            long id,
            Wording.Coded council,
            OffsetDateTime summonedAt,
            OffsetDateTime deadline,
            @Nullable OffsetDateTime alertedAt,
            @Nullable String convenedBy,
            @Nullable OffsetDateTime convenedAt,
            @Nullable Long meetingId,
            @Nullable LocalDate heldOn,
            @Nullable DecisionView decision) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MonitoringView(
            int cycle,
            int round,
            LocalDate dueOn,
            Wording.@Nullable Coded result,
            Wording.@Nullable Coded closingReason,
            @Nullable String note,
            @Nullable String decidedBy,
            @Nullable OffsetDateTime decidedAt) {}
}
