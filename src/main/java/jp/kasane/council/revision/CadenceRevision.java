package jp.kasane.council.revision;

import java.util.Objects;
import java.util.function.Consumer;
import jp.kasane.council.Cadence;
import jp.kasane.council.model.CouncilRow;
import jp.kasane.council.persistence.RevisionMapper;
import jp.kasane.council.profile.PlannedCouncils.PlannedCouncil;
import jp.kasane.council.revision.ProfileChange.Part;
import org.jspecify.annotations.Nullable;

/** Compares when councils meet and for how long. What a secretariat has set stays. */
final class CadenceRevision {

    private final Present present;
    private final Revision revision;

    CadenceRevision(Present present, Revision revision) {
        this.present = present;
        this.revision = revision;
    }

    void compare(CouncilRow before, PlannedCouncil council) {
        Cadence current = Objects.requireNonNull(present.cadences().get(before.code()));
        minutes(before, council.row(), isSetHere(current));
        cadence(before.name(), current, council);
    }

    /** Somebody of the municipality set it, not a profile or an assumption. */
    private static boolean isSetHere(Cadence cadence) {
        return cadence.version() > 0 && !cadence.assumed();
    }

    private void minutes(CouncilRow before, CouncilRow after, boolean setHere) {
        String was = String.valueOf(before.sessionMinutes());
        String wanted = String.valueOf(after.sessionMinutes());
        if (setHere) {
            revision.keep(Part.CADENCE, before.name(), "minutes", was, wanted);
        } else {
            revision.change(
                    Part.CADENCE,
                    before.name(),
                    "minutes",
                    was,
                    wanted,
                    mapper -> mapper.sessionMinutes(after.code(), after.sessionMinutes()));
        }
    }

    private void cadence(String subject, Cadence before, PlannedCouncil council) {
        Cadence after = wanted(before, council.cadence());
        Cadence stored = isSetHere(before) ? stating(before, after.stated()) : after;
        Consumer<RevisionMapper> step = mapper -> mapper.setCadence(stored, council.assumed(), council.assumedStart());
        compare(subject, "kind", kind(before), kind(after), before, step);
        compare(subject, "rrule", text(before.rrule()), text(after.rrule()), before, step);
        compare(
                subject,
                "start",
                before.startTime().toString(),
                after.startTime().toString(),
                before,
                step);
        compare(subject, "anchor", before.anchor().toString(), after.anchor().toString(), before, step);
        compare(subject, "shift", shift(before), shift(after), before, step);
        compare(subject, "host", text(before.host()), text(after.host()), before, step);
        compare(subject, "stated", text(before.stated()), text(after.stated()), before, step);
        Assumption assumed = present.assumed().get(before.councilCode());
        String assumedBefore = assumed == null ? "" : text(assumed.rrule());
        revision.change(Part.CADENCE, subject, "assumed", assumedBefore, text(council.assumed()), step);
    }

    private void compare(
            String subject, String aspect, String was, String wanted, Cadence before, Consumer<RevisionMapper> step) {
        if (isSetHere(before) && !aspect.equals("stated")) {
            revision.keep(Part.CADENCE, subject, aspect, was, wanted);
        } else {
            revision.change(Part.CADENCE, subject, aspect, was, wanted, step);
        }
    }

    /** What the profile wants; one without a rule leaves in place what is assumed. */
    private static Cadence wanted(Cadence before, Cadence profile) {
        boolean keep = before.assumed() && profile.rrule() == null;
        return new Cadence(
                before.councilCode(),
                keep ? before.kind() : profile.kind(),
                keep ? before.rrule() : profile.rrule(),
                profile.anchor(),
                profile.shift(),
                keep ? before.startTime() : profile.startTime(),
                before.place(),
                profile.host(),
                profile.stated(),
                keep,
                before.version());
    }

    /** As it was set here; only what the documents state is the profile's. */
    private static Cadence stating(Cadence set, @Nullable String stated) {
        return new Cadence(
                set.councilCode(),
                set.kind(),
                set.rrule(),
                set.anchor(),
                set.shift(),
                set.startTime(),
                set.place(),
                set.host(),
                stated,
                false,
                set.version());
    }

    private static String kind(Cadence cadence) {
        return "council.page.kind." + cadence.kind();
    }

    private static String shift(Cadence cadence) {
        return "council.page.shift." + cadence.shift();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
