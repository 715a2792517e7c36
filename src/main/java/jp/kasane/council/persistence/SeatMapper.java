package jp.kasane.council.persistence;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.council.NewSeat;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import jp.kasane.council.SeatTerm;
import jp.kasane.council.SeatTermEnded;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Seats and the terms of their holders. */
@Mapper
public interface SeatMapper {

    List<Seat> held(@Param("councilCode") String councilCode, @Param("on") LocalDate on);

    List<Seat> heldBy(@Param("personId") long personId, @Param("on") LocalDate on);

    /** Every term that the person has, had or will have, oldest first. */
    List<Seat> everHeldBy(@Param("personId") long personId);

    /** Every seat of the council with its holder of that day, vacant ones too. */
    List<Seat> roster(@Param("councilCode") String councilCode, @Param("on") LocalDate on);

    /** Every seat of the council with its running and coming terms, vacant ones too; in the order of seat and term. */
    List<SeatTerm> terms(@Param("councilCode") String councilCode, @Param("on") LocalDate on);

    List<String> groupsOf(@Param("personId") long personId, @Param("on") LocalDate on);

    boolean holdsAny(
            @Param("personId") long personId,
            @Param("councilCode") String councilCode,
            @Param("on") LocalDate on,
            @Param("roles") List<String> roles);

    boolean holdsDuring(NewSeat seat);

    /** A seat of that council, role and title that nobody holds during the term; locked. */
    @Nullable
    Long vacantSeat(NewSeat seat);

    /** Locks the council's seats against another assignment at the same time. */
    @Nullable
    String lockCouncil(@Param("councilCode") String councilCode);

    long addSeat(
            @Param("councilCode") String councilCode,
            @Param("role") String role,
            @Param("title") String title,
            @Param("secrecy") String secrecy,
            @Param("organisation") @Nullable String organisation);

    int addTerm(
            @Param("seatId") long seatId,
            @Param("personId") long personId,
            @Param("from") LocalDate from,
            @Param("until") @Nullable LocalDate until);

    @Nullable
    SeatRole roleOf(@Param("seatId") long seatId, @Param("councilCode") String councilCode);

    /** Who holds the seat on that day, or was to take it later; null when nobody. */
    @Nullable
    Long holder(@Param("seatId") long seatId, @Param("on") LocalDate on);

    boolean hasTerms(@Param("personId") long personId);

    int endTerm(@Param("seatId") long seatId, @Param("personId") long personId, @Param("on") LocalDate on);

    List<SeatTermEnded> unannouncedEnds(@Param("before") LocalDate before);

    int announced(@Param("seatId") long seatId, @Param("personId") long personId, @Param("on") LocalDate on);
}
