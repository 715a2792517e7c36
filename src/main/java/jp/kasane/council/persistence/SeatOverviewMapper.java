package jp.kasane.council.persistence;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.council.CouncilSeats;
import jp.kasane.council.Officer;
import jp.kasane.council.Seat;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Looks over the seats of all councils. */
@Mapper
public interface SeatOverviewMapper {

    /** Every council, in order. */
    List<CouncilSeats> councils(@Param("on") LocalDate on, @Param("soon") LocalDate soon);

    List<Officer> officers(@Param("on") LocalDate on);

    /** Seats with a running or coming term of that person. */
    List<Seat> ofPerson(@Param("personId") long personId, @Param("on") LocalDate on);
}
