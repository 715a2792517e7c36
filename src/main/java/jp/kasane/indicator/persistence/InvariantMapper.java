package jp.kasane.indicator.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** Counts what an invariant is about and lists what breaks it. Keys only, never content. */
@Mapper
public interface InvariantMapper {

    long cases();

    List<String> casesWithoutTheirOneProcess();

    long concludedSteps();

    List<String> stepsNotContinuedOnce();

    long moves();

    List<String> undocumentedMoves();

    long referralsUp();

    List<String> referralsLeftUnanswered();

    long engineRecords();

    List<String> engineDifferences();

    long shownItems();

    List<String> itemsShownTooOpenly();

    long messages();

    List<String> unaccountedMessages();
}
