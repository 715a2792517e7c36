package jp.kasane.meeting.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** @param plannedFor the cadence's date; null when planned by hand */
public record NewMeeting(
        String councilCode,
        int fiscalYear,
        OffsetDateTime startsAt,
        int minutes,
        String place,
        boolean adHoc,
        @Nullable LocalDate plannedFor,
        OffsetDateTime agendaOpensAt,
        OffsetDateTime agendaDeadline) {}
