package jp.kasane.systembuilding.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kasane.systembuilding.model.IssueAnswer;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Answers that are on their way back to the origins of an issue. */
@Mapper
public interface AnswerMapper {
    void insert(@Param("referralId") long referralId, @Param("issueId") long issueId, @Param("council") String council);

    Optional<Long> issueOf(long referralId);

    int acknowledge(@Param("referralId") long referralId, @Param("on") LocalDate on);

    int open(long issueId);

    List<IssueAnswer> of(long issueId);
}
