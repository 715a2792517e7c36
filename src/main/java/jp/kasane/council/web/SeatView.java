package jp.kasane.council.web;

import java.time.LocalDate;
import jp.kasane.council.Seat;
import jp.kasane.council.SeatRole;
import org.jspecify.annotations.Nullable;

/** A seat with its holder's name; both null while it is vacant. */
record SeatView(
        long id,
        SeatRole role,
        String title,
        String secrecy,
        @Nullable Long personId,
        @Nullable String personName,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static SeatView of(Seat seat, @Nullable String personName) {
        return new SeatView(
                seat.id(),
                seat.role(),
                seat.title(),
                seat.secrecy(),
                seat.personId(),
                personName,
                seat.from(),
                seat.until());
    }
}
