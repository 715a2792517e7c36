package jp.kasane.council.revision;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.kasane.council.model.CouncilRow;
import jp.kasane.council.profile.PlannedCouncils.PlannedCouncil;
import jp.kasane.council.revision.ProfileChange.Kind;
import jp.kasane.council.revision.ProfileChange.Part;

/** Compares councils. New ones are added; none is taken away or moved, for records refer to it. */
final class CouncilRevision {

    private final List<PlannedCouncil> planned;
    private final Present present;
    private final Revision revision;
    private final CadenceRevision cadences;

    CouncilRevision(List<PlannedCouncil> planned, Present present, Revision revision) {
        this.planned = planned;
        this.present = present;
        this.revision = revision;
        this.cadences = new CadenceRevision(present, revision);
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
        cadences.compare(before, council);
    }
}
