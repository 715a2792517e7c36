package jp.kasane.followup.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kasane.followup.ActionCounts;
import jp.kasane.followup.model.Action;
import jp.kasane.followup.model.Report;
import jp.kasane.followup.model.Schedule;
import jp.kasane.shared.Subject;
import jp.kasane.web.SubjectName;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Actions. Each change is guarded by state or version and answers how many rows it met. */
@Mapper
public interface ActionMapper {
    long insert(NewAction action);

    Optional<Action> find(long id);

    List<Action> list(@Param("filter") ActionFilter filter, @Param("after") long after, @Param("limit") int limit);

    /** Sorted by due date: the most urgent first, or of finished ones the latest first. */
    List<Action> due(
            @Param("filter") ActionFilter filter,
            @Param("finished") boolean finished,
            @Param("after") DueKey after,
            @Param("limit") int limit);

    /**
     * How many actions to be done the person has, may see, and may see late.
     *
     * @param most where counting stops
     */
    ActionTally tally(@Param("filter") ActionFilter filter, @Param("most") int most);

    List<Action> agreedFor(Subject source);

    int overdueCount(@Param("source") Subject source, @Param("today") LocalDate today);

    ActionCounts counts(@Param("from") LocalDate from, @Param("to") LocalDate to);

    List<Long> unmarkedOverdue(LocalDate today);

    List<Long> assigneesOfOpen();

    int report(
            @Param("action") Action action,
            @Param("report") Report report,
            @Param("enteredBy") long enteredBy,
            @Param("at") OffsetDateTime at);

    /** The secretariat judged the report; the schedule holds when it is sent back. */
    int judge(
            @Param("action") Action action,
            @Param("by") long by,
            @Param("at") OffsetDateTime at,
            @Param("schedule") Schedule schedule);

    int complete(long id);

    int reopen(long id);

    int reschedule(@Param("action") Action action, @Param("schedule") Schedule schedule);

    int reassign(@Param("action") Action action, @Param("assigneeId") long assigneeId);

    int markOverdue(@Param("id") long id, @Param("on") LocalDate on);

    int withdraw(Action action);

    void backlogItem(@Param("id") long id, @Param("backlogItemId") @Nullable Long backlogItemId);

    List<Long> assigneeLeft(@Param("personId") long personId, @Param("on") LocalDate on);

    List<SubjectName> names(Collection<Long> ids);
}
