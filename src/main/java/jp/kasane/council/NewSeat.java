package jp.kasane.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat to be given to a person. Components as in {@link Seat}. */
public record NewSeat(
        String councilCode,
        SeatRole role,
        String title,
        String secrecy,
        long personId,
        LocalDate from,
        @Nullable LocalDate until) {}
