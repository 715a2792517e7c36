package jp.kasane.council.persistence;

import java.time.LocalDate;
import java.util.List;
import jp.kasane.identity.MappedSeat;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Terms that a provider's groups gave. */
@Mapper
public interface MappedTermMapper {

    /** A running or coming term. */
    record MappedTerm(long seatId, String councilCode, String role, String title) {

        public boolean is(MappedSeat seat) {
            return councilCode.equals(seat.council()) && role.equals(seat.role()) && title.equals(seat.title());
        }
    }

    List<MappedTerm> of(@Param("personId") long personId, @Param("on") LocalDate on);

    /** The person's open term of the seat follows the groups from now on. */
    int mark(@Param("seatId") long seatId, @Param("personId") long personId);

    boolean isCouncil(String code);
}
