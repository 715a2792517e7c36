package jp.kasane.escalation.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kasane.escalation.Deliberation;
import jp.kasane.escalation.DeliberationState;
import jp.kasane.escalation.Outcome;
import jp.kasane.meeting.ConclusionType;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on {@code escalation_deliberation}. Every update is guarded by the state it leaves. */
@Mapper
public interface DeliberationMapper {

    /** Counts the round by itself. */
    long insert(
            @Param("caseId") long caseId,
            @Param("councilCode") String councilCode,
            @Param("layer") String layer,
            @Param("cycle") int cycle,
            @Param("state") DeliberationState state,
            @Param("openedOn") LocalDate openedOn,
            @Param("referralId") @Nullable Long referralId);

    int backlogItem(@Param("id") long id, @Param("backlogItemId") long backlogItemId);

    Optional<Deliberation> find(@Param("id") long id);

    /** The one that is neither decided nor returned. */
    Optional<Deliberation> open(@Param("caseId") long caseId);

    Optional<Deliberation> last(@Param("caseId") long caseId);

    Optional<Deliberation> byBacklogItem(@Param("backlogItemId") long backlogItemId);

    List<Deliberation> ofCase(@Param("caseId") long caseId);

    int move(@Param("id") long id, @Param("from") DeliberationState from, @Param("to") DeliberationState to);

    int returned(@Param("id") long id, @Param("by") long by, @Param("on") LocalDate on);

    int conclude(
            @Param("id") long id,
            @Param("itemId") long itemId,
            @Param("meetingId") long meetingId,
            @Param("conclusion") ConclusionType conclusion,
            @Param("goodPractice") boolean goodPractice,
            @Param("becameUrgent") boolean becameUrgent,
            @Param("heldOn") LocalDate heldOn);

    int propose(
            @Param("id") long id,
            @Param("decisionRecordId") long decisionRecordId,
            @Param("outcome") Outcome outcome,
            @Param("referralId") @Nullable Long referralId);

    int decide(
            @Param("id") long id, @Param("outcome") Outcome outcome, @Param("by") long by, @Param("on") LocalDate on);

    /** How often the layer has concluded on the case in this cycle. */
    int timesDiscussed(@Param("caseId") long caseId, @Param("cycle") int cycle, @Param("layer") String layer);

    /** Deliberations of the layer that were opened before the day, wait still, and were not told of. */
    List<Deliberation> waitingSince(@Param("layer") String layer, @Param("before") LocalDate before);

    int waitTold(@Param("id") long id, @Param("on") LocalDate on);
}
