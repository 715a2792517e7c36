package jp.kasane.systembuilding.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kasane.systembuilding.model.IssueCase;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Cases that feed issues, and flags that wait for similar ones. */
@Mapper
public interface IssueCaseMapper {
    /** Adds or, when the case is there already, remembers that it waits. */
    void feed(IssueCase issueCase);

    /** Adds a waiting flag or, when the case has one already, remembers that it waits. */
    void flag(IssueCase issueCase);

    /** Those that feed it now. */
    List<IssueCase> of(long issueId);

    /**
     * Cases of which the words of an issue may tell: those that feed it or an issue that it was split from or merged
     * into, or that was split from it or merged into it. Cases move between them; what was written stays.
     */
    Set<Long> behind(long issueId);

    List<IssueCaseId> ofIssues(Collection<Long> issueIds);

    Optional<IssueCase> waitingFlag(long caseId);

    List<IssueCase> waitingFlags(@Param("theme") String theme, @Param("caseIds") Collection<Long> caseIds);

    void deleteFlag(long caseId);

    /**
     * @param caseIds null for all
     */
    void removeFrom(@Param("issueId") long issueId, @Param("caseIds") @Nullable Collection<Long> caseIds);

    void individual(long issueId);
}
