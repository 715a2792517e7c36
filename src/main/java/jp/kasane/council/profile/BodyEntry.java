package jp.kasane.council.profile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import jp.kasane.council.CadenceKind;
import jp.kasane.council.HolidayShift;
import jp.kasane.council.SeatRole;
import org.jspecify.annotations.Nullable;

/** A body of the profile; each of its instances becomes a council. */
public record BodyEntry(
        String id,
        String name,
        String layer,
        InstancesEntry instances,
        int sessionMinutes,
        CadenceEntry cadence,
        List<LegalModeEntry> legalModes,
        List<SeatEntry> seats,
        String source) {

    public record InstancesEntry(@Nullable List<String> perArea, String code) {

        /** Codes of the councils, in the order of the areas. */
        public List<String> codes() {
            if (perArea == null) {
                return List.of(code);
            }
            return IntStream.rangeClosed(1, perArea.size())
                    .mapToObj(number ->
                            code.replace("{area}", perArea.get(number - 1)).replace("{index}", String.valueOf(number)))
                    .toList();
        }
    }

    public record CadenceEntry(
            CadenceKind kind,
            @Nullable String rrule,
            @Nullable LocalDate anchor,
            @Nullable String host,
            @Nullable String stated,
            HolidayShift shift,
            LocalTime startTime,
            @Nullable AssumedEntry assumed,
            String source) {}

    /** Rules that demonstration and rehearsal assume, given out to the instances in turn. */
    public record AssumedEntry(
            List<String> rrules, @Nullable LocalTime startTime, String source) {}

    public record LegalModeEntry(
            String mode, LocalDate validFrom, @Nullable LocalDate validUntil, String source) {}

    public record SeatEntry(
            SeatRole role,
            String title,
            String secrecy,
            @Nullable String organisation,
            String source) {}
}
