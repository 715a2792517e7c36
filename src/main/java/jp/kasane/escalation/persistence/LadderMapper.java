package jp.kasane.escalation.persistence;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Statements on {@code escalation_case}. */
@Mapper
public interface LadderMapper {

    void insert(@Param("caseId") long caseId, @Param("caseNumber") String caseNumber);

    /** Locks the case against every other step of it until the transaction ends, and reads its cycle. */
    Optional<Integer> lock(@Param("caseId") long caseId);

    Optional<Integer> cycle(@Param("caseId") long caseId);

    int nextCycle(@Param("caseId") long caseId);
}
