package jp.kasane.casework.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kasane.casework.CaseRef;
import jp.kasane.casework.CaseState;
import jp.kasane.casework.Urgency;
import jp.kasane.web.SubjectName;
import org.apache.ibatis.annotations.Mapper;

/** The case itself. */
@Mapper
public interface CaseMapper {

    /** The next running number of the year; others wait until the caller's transaction ends, so there are no gaps. */
    int nextNumber(int fiscalYear);

    long insert(NewCase row);

    Optional<CaseRef> find(long id);

    /** In the order of their ids. */
    List<CaseRef> findAll(Collection<Long> ids);

    Optional<CaseRef> findByNumber(String number);

    /** In the order of their ids. */
    List<CaseRef> findAllByNumber(String[] numbers);

    Optional<CaseTexts> texts(long id);

    /** @return 0 when the case is closed */
    int moveBefore(long id, String layer, String councilCode);

    /** @return 0 when the case is closed */
    int changeState(long id, CaseState state);

    int changeUrgency(long id, Urgency urgency);

    /** The household of the case changes. @return 0 when the case is closed, or was changed since that version */
    int household(long id, int version);

    int assess(long id, Set<String> fields, Set<String> problems, Set<String> grounds, Urgency urgency, int version);

    /** @return 0 when the case is closed already */
    int close(long id, LocalDate closedOn, String reason);

    List<SimilarCase> similar(long id, LocalDate after, LocalDate until);

    void reached(long caseId, String councilCode, LocalDate reachedOn);

    /** Councils that the cases are or were before. */
    List<ReachRow> reachOf(Collection<Long> caseIds);

    boolean any();

    List<SubjectName> names(Collection<Long> ids);
}
