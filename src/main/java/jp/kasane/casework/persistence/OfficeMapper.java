package jp.kasane.casework.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The organisations that carry cases (担当機関). */
@Mapper
public interface OfficeMapper {

    /** In no order; unknown ids are left out. */
    List<OfficeRow> of(Collection<Long> caseIds);

    /** Whether there is a case that a CSW of this organisation does not carry. */
    boolean anyOther(@Param("personId") long personId, @Param("office") @Nullable Long office);

    /**
     * Lets the organisation carry what none carries of what the person took in.
     *
     * @return ids of these cases
     */
    List<Long> takeAlong(@Param("personId") long personId, @Param("to") long to);

    /** @return 0 when another organisation carries it meanwhile */
    int handOver(@Param("id") long id, @Param("from") @Nullable Long from, @Param("to") long to);
}
