package jp.kasane.systembuilding.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kasane.systembuilding.IssueSummary;
import jp.kasane.systembuilding.model.Issue;
import jp.kasane.systembuilding.model.IssueState;
import jp.kasane.systembuilding.model.Scores;
import jp.kasane.web.SubjectName;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Issues. Each change is guarded by state or version and answers how many rows it met. */
@Mapper
public interface IssueMapper {
    /** Whoever looks for an issue to join or raises one does so alone until the transaction ends. */
    boolean lockRaising();

    /** The id of an issue to be stored, so that its decision record can name it. */
    long nextId();

    void insert(NewIssue issue);

    Optional<Issue> find(long id);

    /** Locks the row until the transaction ends. */
    Optional<Issue> findForUpdate(long id);

    List<Issue> list(
            @Param("state") @Nullable IssueState state,
            @Param("council") @Nullable String council,
            @Param("after") long after,
            @Param("limit") int limit);

    List<IssueSummary> summaries();

    /**
     * @param limit issues of each state: those that wait longest, or the newest of settled ones
     */
    List<IssueCardRow> board(int limit);

    /** Newest first, before the given id. */
    List<IssueCardRow> cards(
            @Param("state") @Nullable IssueState state, @Param("before") long before, @Param("limit") int limit);

    /** Issues that still may take cases over, oldest first. */
    List<Issue> open(@Param("core") String coreCouncil, @Param("limit") int limit);

    /** The oldest open issue with that theme, or that one of the cases feeds already. */
    Optional<Long> openLike(@Param("theme") String theme, @Param("caseIds") Collection<Long> caseIds);

    /** These and all that came out of them, or that they came out of, by splitting or merging. */
    List<IssueKin> kin(Collection<Long> ids);

    int sort(
            @Param("issue") Issue issue,
            @Param("state") IssueState state,
            @Param("title") String title,
            @Param("description") String description,
            @Param("scores") @Nullable Scores scores);

    int merge(@Param("issue") Issue issue, @Param("into") long into);

    /** Moves on from one state to another; who asks has locked or just read the row. */
    int move(@Param("id") long id, @Param("from") IssueState from, @Param("to") IssueState to);

    void onAgenda(@Param("id") long id, @Param("backlogItemId") @Nullable Long backlogItemId);

    void proposal(@Param("id") long id, @Param("referralId") long referralId);

    void concluded(@Param("id") long id, @Param("itemId") long itemId);

    int tryOut(@Param("issue") Issue issue, @Param("from") LocalDate from, @Param("arrangement") String arrangement);

    int rollOut(@Param("issue") Issue issue, @Param("on") LocalDate on, @Param("arrangement") String arrangement);

    /** Every origin has acknowledged: a rolled-out issue is returned, a rejected one stays rejected. */
    int close(@Param("id") long id, @Param("on") LocalDate on);

    List<SubjectName> names(Collection<Long> ids);
}
