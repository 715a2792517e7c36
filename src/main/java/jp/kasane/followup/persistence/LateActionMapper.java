package jp.kasane.followup.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Counts actions whose due date is past. */
@Mapper
public interface LateActionMapper {

    /** How many are late at each of the councils that has any, counted up to {@code most}. */
    List<LateActions> late(
            @Param("councils") Collection<String> councils, @Param("today") LocalDate today, @Param("most") int most);

    /** No more than were counted. */
    record LateActions(String council, long late) {}
}
