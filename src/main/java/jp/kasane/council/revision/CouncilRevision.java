package jp.kasane.council.revision;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import jp.kasane.council.Cadence;
import jp.kasane.council.model.CouncilRow;
import jp.kasane.council.persistence.RevisionMapper;
import jp.kasane.council.profile.PlannedCouncils.PlannedCouncil;
import jp.kasane.council.revision.ProfileChange.Kind;
import jp.kasane.council.revision.ProfileChange.Part;
import org.jspecify.annotations.Nullable;

/** Compares councils and when they meet. What a secretariat has set stays. */
final class CouncilRevision {

    private final List<PlannedCouncil> planned;
    private final Present present;
    private final Revision revision;

    CouncilRevision(List<PlannedCouncil> planned, Present present, Revision revision) {
        this.planned = planned;
        this.present = present;
        this.revision = revision;
    }

    void compare() {
        Map<String, CouncilRow> before = present.councils().stream().collect(toMap(CouncilRow::code, row -> row));
        for (PlannedCouncil council : planned) {
            CouncilRow known = before.remove(council.row().code());
            if (known == null) {
                add(council);
            } else {
                council(known, council);
            }
        }
        before.values()
                .forEach(gone -> revision.refuse(
                        Part.COUNCIL,
                        Kind.REMOVED,
                        gone.name(),
                        "name",
                        gone.name(),
                        "",
                        "council.revision.council-removed"));
    }

    private void add(PlannedCouncil council) {
        revision.add(Part.COUNCIL, council.row().name(), mapper -> {
            mapper.insertCouncil(council.row());
            mapper.insertCadence(council.cadence(), council.assumed(), council.assumedStart());
        });
    }

    private void council(CouncilRow before, PlannedCouncil council) {
        CouncilRow after = council.row();
        if (!before.layerCode().equals(after.layerCode())
                || !before.bodyId().equals(after.bodyId())
                || !Objects.equals(before.areaCode(), after.areaCode())) {
            revision.refuse(
                    Part.COUNCIL, Kind.CHANGED, before.name(), "place", "", "", "council.revision.council-moved");
            return;
        }
        revision.change(
                Part.COUNCIL,
                before.name(),
                "name",
                before.name(),
                after.name(),
                mapper -> mapper.renameCouncil(after.code(), after.name()));
        Cadence current = Objects.requireNonNull(present.cadences().get(before.code()));
        minutes(before, after, isSetHere(current));
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
