package jp.kasane.casework.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import jp.kasane.casework.model.Particulars;
import org.apache.ibatis.annotations.Mapper;

/** What was recorded of household members before it was corrected. Goes with the member. */
@Mapper
public interface FormerParticularsMapper {

    void insert(long memberId, Particulars former, OffsetDateTime changedAt, long changedBy);

    /** Of the whole household, oldest first. */
    List<FormerParticulars> of(long caseId);
}
