package jp.kasane.council.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.kasane.council.Cadence;
import jp.kasane.council.model.CouncilRow;
import jp.kasane.council.profile.BodyEntry.AssumedEntry;
import jp.kasane.council.profile.BodyEntry.CadenceEntry;
import org.jspecify.annotations.Nullable;

/** The councils that a profile's bodies stand for. */
public final class PlannedCouncils {

    /** Intervals are counted from here unless the profile says otherwise: the beginning of a fiscal year. */
    private static final LocalDate DEFAULT_ANCHOR = LocalDate.of(2000, 4, 1);

    /**
     * A council with what its body says of it.
     *
     * @param assumed rule that demonstration and rehearsal assume; null when none
     */
    public record PlannedCouncil(
            CouncilRow row, Cadence cadence, @Nullable String assumed, BodyEntry body) {

        public java.time.@Nullable LocalTime assumedStart() {
            AssumedEntry entry = body.cadence().assumed();
            return entry == null ? null : entry.startTime();
        }
    }

    private PlannedCouncils() {}

    /** In the order of the bodies and their areas. */
    public static List<PlannedCouncil> of(Profile profile) {
        List<PlannedCouncil> councils = new ArrayList<>();
        for (BodyEntry body : profile.bodies()) {
            List<String> codes = body.instances().codes();
            List<String> perArea = body.instances().perArea();
            for (int i = 0; i < codes.size(); i++) {
                String area = perArea == null ? null : perArea.get(i);
                councils.add(council(body, codes.get(i), i, area, profile.areas()));
            }
        }
        return councils;
    }

    private static PlannedCouncil council(
            BodyEntry body, String code, int index, @Nullable String area, List<Profile.AreaEntry> areas) {
        CouncilRow row =
                new CouncilRow(code, name(body, area, areas), body.layer(), body.id(), area, body.sessionMinutes());
        AssumedEntry assumed = body.cadence().assumed();
        String rule = assumed == null
                ? null
                : assumed.rrules().get(index % assumed.rrules().size());
        return new PlannedCouncil(row, cadence(code, body.cadence()), rule, body);
    }

    private static Cadence cadence(String code, CadenceEntry entry) {
        return new Cadence(
                code,
                entry.kind(),
                entry.rrule(),
                entry.anchor() == null ? DEFAULT_ANCHOR : entry.anchor(),
                entry.shift(),
                entry.startTime(),
                null,
                entry.host(),
                entry.stated(),
                false,
                0);
    }

    private static String name(BodyEntry body, @Nullable String areaCode, List<Profile.AreaEntry> areas) {
        return areas.stream()
                .filter(area -> area.code().equals(areaCode))
                .map(area -> area.name() + " " + body.name())
                .findFirst()
                .orElse(body.name());
    }
}
