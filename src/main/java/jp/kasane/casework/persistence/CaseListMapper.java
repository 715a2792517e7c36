package jp.kasane.casework.persistence;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import jp.kasane.casework.CaseList;
import org.apache.ibatis.annotations.Mapper;

/** Cases' own lists. */
@Mapper
public interface CaseListMapper {

    long insert(long caseId, String councilCode, String reason, OffsetDateTime at, long by);

    void admit(long listId, long personId);

    /** @return 0 when none was in force */
    int lift(long caseId, String councilCode, OffsetDateTime at, long by);

    /** Newest first. */
    List<CaseListRow> rows(long caseId, String councilCode);

    List<Long> people(long listId);

    /** Whether any list in force leaves the person out. */
    boolean isLeftOut(long personId);

    /** Where the cases are narrowed without the person. */
    List<ReachRow> closedTo(Collection<Long> caseIds, long personId);

    /** Newest first, with their people. */
    default List<CaseList> of(long caseId, String councilCode) {
        return rows(caseId, councilCode).stream()
                .map(row -> new CaseList(
                        row.id(),
                        row.councilCode(),
                        people(row.id()),
                        row.reason(),
                        row.setAt(),
                        row.setBy(),
                        row.liftedAt(),
                        row.liftedBy()))
                .toList();
    }
}
