package jp.kasane.council.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.kasane.council.LegalMode;
import jp.kasane.council.profile.BodyEntry.LegalModeEntry;
import jp.kasane.council.profile.BodyEntry.SeatEntry;
import jp.kasane.council.profile.PlannedCouncils.PlannedCouncil;
import jp.kasane.council.revision.ProfileChange.Kind;
import jp.kasane.council.revision.ProfileChange.Part;

/**
 * Compares legal modes and seats. A legal mode that applied once stays on record; it may be given an end. Seats that
 * the profile does not name were made here and stay.
 */
final class RosterRevision {

    private final List<PlannedCouncil> planned;
    private final Present present;
    private final Revision revision;

    RosterRevision(List<PlannedCouncil> planned, Present present, Revision revision) {
        this.planned = planned;
        this.present = present;
        this.revision = revision;
    }

    void compare() {
        for (PlannedCouncil council : planned) {
            legalModes(council);
            seats(council);
        }
    }

    private void legalModes(PlannedCouncil council) {
        String code = council.row().code();
        List<LegalMode> before = new ArrayList<>(present.legalModes().getOrDefault(code, List.of()));
        for (LegalModeEntry entry : council.body().legalModes()) {
            LegalMode after = new LegalMode(code, entry.mode(), entry.validFrom(), entry.validUntil());
            Optional<LegalMode> known = before.stream()
                    .filter(mode ->
                            mode.mode().equals(after.mode()) && mode.validFrom().equals(after.validFrom()))
                    .findFirst();
            known.ifPresent(before::remove);
            legalMode(council.row().name(), known, after);
        }
        before.forEach(gone -> revision.refuse(
                Part.LEGAL_MODE,
                Kind.REMOVED,
                council.row().name(),
                "mode",
                label(gone),
                "",
                "council.revision.legal-mode-removed"));
    }

    private void legalMode(String council, Optional<LegalMode> known, LegalMode after) {
        if (known.isEmpty()) {
            revision.change(
                    Part.LEGAL_MODE, council, "mode", "", label(after), mapper -> mapper.insertLegalMode(after));
        } else {
            revision.change(
                    Part.LEGAL_MODE,
                    council,
                    "valid-until",
                    day(known.get().validUntil()),
                    day(after.validUntil()),
                    mapper -> mapper.endLegalMode(after));
        }
    }

    private void seats(PlannedCouncil council) {
        String code = council.row().code();
        List<PlannedSeat> before = present.seats().getOrDefault(code, List.of());
        for (SeatEntry entry : council.body().seats()) {
            PlannedSeat after =
                    new PlannedSeat(code, entry.role().name(), entry.title(), entry.secrecy(), entry.organisation());
            String subject = council.row().name() + " " + entry.title();
            Optional<PlannedSeat> known = before.stream()
                    .filter(seat ->
                            seat.role().equals(after.role()) && seat.title().equals(after.title()))
                    .findFirst();
            if (known.isEmpty()) {
                revision.add(Part.SEAT, subject, mapper -> mapper.insertSeat(after));
            } else {
                seat(subject, known.get(), after);
            }
        }
    }

    private void seat(String subject, PlannedSeat before, PlannedSeat after) {
        revision.change(
                Part.SEAT,
                subject,
                "secrecy",
                "council.page.secrecy." + before.secrecy(),
                "council.page.secrecy." + after.secrecy(),
                mapper -> mapper.updateSeats(after));
        revision.change(
                Part.SEAT,
                subject,
                "organisation",
                Objects.requireNonNullElse(before.organisation(), ""),
                Objects.requireNonNullElse(after.organisation(), ""),
                mapper -> mapper.updateSeats(after));
    }

    private static String label(LegalMode mode) {
        return "council.page.legal." + mode.mode();
    }

    private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
