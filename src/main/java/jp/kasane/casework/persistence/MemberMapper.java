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

    /** @return id of the member */
    long insert(long caseId, int position, HouseholdMember member);

    /** Replaces what is known of a member; the day of death stays. @return 0 when the household has no such member */
    int correct(long caseId, long memberId, HouseholdMember member);

    /** In the order of the sheet. */
    List<MemberRow> of(long caseId);

    List<MemberOfCase> living(Collection<Long> caseIds, LocalDate on);

    /** The case to whose household the member belongs. */
    Optional<Long> caseOf(long memberId);

    /** The cases to whose households the members belong. */
    List<MemberOfCase> casesOf(Collection<Long> memberIds);

    int died(long caseId, long memberId, LocalDate on);
}
