package jp.kasane.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat at a council and who holds it.
 *
 * @param title what the seat is for, e.g. 民生委員児童委員地区会長
 * @param secrecy kind of secrecy duty of the holder: {@code STATUTORY}, {@code PLEDGED} or {@code NONE}
 * @param personId null while vacant
 * @param from first day of the term; null while vacant
 * @param until last day of the term; null when open-ended
 */
public record Seat(
        long id,
        String councilCode,
        SeatRole role,
        String title,
        String secrecy,
        @Nullable Long personId,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
