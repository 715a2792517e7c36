package jp.kasane.escalation.persistence;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kasane.escalation.Referral;
import jp.kasane.escalation.ReferralBox;
import jp.kasane.escalation.ReferralDirection;
import jp.kasane.escalation.ReferralStatus;
import jp.kasane.shared.Subject;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Statements on {@code escalation_referral}. Every update is guarded by the status it leaves. */
@Mapper
public interface ReferralMapper {

    long insert(@Param("referral") NewReferral referral);

    int backlogItem(@Param("id") long id, @Param("backlogItemId") long backlogItemId);

    Optional<Referral> find(@Param("id") long id);

    List<Referral> ofSubject(@Param("subject") Subject subject);

    /** 上申 of the case that nobody answered or returned. */
    List<Referral> unanswered(@Param("caseId") long caseId);

    /** Answers of the case that were not received yet, in a fixed order. */
    List<Referral> openAnswers(@Param("caseId") long caseId);

    /**
     * @param reason why it is returned; null for every other move
     * @return 1, or 0 when it no longer has that status
     */
    int move(
            @Param("id") long id,
            @Param("from") ReferralStatus from,
            @Param("to") ReferralStatus to,
            @Param("by") long by,
            @Param("at") OffsetDateTime at,
            @Param("reason") @Nullable String reason);

    /** Keyset page, oldest first. */
    List<Referral> page(
            @Param("councils") List<String> councils,
            @Param("direction") @Nullable ReferralDirection direction,
            @Param("status") @Nullable ReferralStatus status,
            @Param("after") long after,
            @Param("limit") int limit);

    /**
     * Keyset page of what came to the council or went out from it: open ones oldest first, or all newest first.
     *
     * @param after id of the last one seen; null to begin
     */
    List<Referral> ofCouncil(
            @Param("council") String council,
            @Param("incoming") boolean incoming,
            @Param("openOnly") boolean openOnly,
            @Param("after") @Nullable Long after,
            @Param("limit") int limit);

    /** How many open ones came to each of the councils or went out from it, counted up to {@code most}. */
    List<OpenReferrals> openAt(
            @Param("councils") Collection<String> councils,
            @Param("incoming") boolean incoming,
            @Param("most") int most);

    List<Referral> findAll(@Param("ids") Collection<Long> ids);

    /**
     * Keyset page of a box, in the box's order.
     *
     * @param councils empty for all
     * @param after id of the last one seen; 0 to begin
     */
    List<Referral> box(
            @Param("box") ReferralBox box,
            @Param("councils") List<String> councils,
            @Param("after") long after,
            @Param("limit") int limit);

    /** How many are in the box; stops counting at the limit. */
    int count(@Param("box") ReferralBox box, @Param("councils") List<String> councils, @Param("limit") int limit);
}
