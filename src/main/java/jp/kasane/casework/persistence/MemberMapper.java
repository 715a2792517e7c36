package jp.kasane.casework.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kasane.casework.HouseholdMember;
import org.apache.ibatis.annotations.Mapper;

/** Household members of cases. */
@Mapper
public interface MemberMapper {

    void insert(long caseId, int position, HouseholdMember member);

    /** In the order of the sheet. */
    List<MemberRow> of(long caseId);

    List<MemberOfCase> living(Collection<Long> caseIds, LocalDate on);

    /** The case to whose household the member belongs. */
    Optional<Long> caseOf(long memberId);

    /** The cases to whose households the members belong. */
    List<MemberOfCase> casesOf(Collection<Long> memberIds);

    int died(long caseId, long memberId, LocalDate on);
}
