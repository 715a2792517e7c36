package jp.kasane.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kasane.council.Council;
import jp.kasane.desk.model.Cell;
import jp.kasane.desk.model.Climb;
import jp.kasane.desk.model.LadderLayout;
import jp.kasane.desk.model.LadderTree;
import jp.kasane.desk.model.Moves;
import jp.kasane.shared.CurrentTime;
import org.jspecify.annotations.Nullable;

/** Puts a council's counts and movements at its place in the picture. */
final class RungDrawing {

    private final LadderLayout layout;
    private final Climb climb;
    private final Map<String, CouncilStanding> standings;
    private final Map<String, String> names;
    private final Map<String, String> layers;
    private final Set<String> mine;
    private final Set<String> told;
    private final LocalDate today;
    private final int most;
    private final int mostOpen;

    RungDrawing(
            LadderLayout layout,
            Climb climb,
            Map<String, CouncilStanding> standings,
            Map<String, String> names,
            Map<String, String> layers,
            Set<String> mine,
            Set<String> told,
            LocalDate today) {
        this.layout = layout;
        this.climb = climb;
        this.standings = standings;
        this.names = names;
        this.layers = layers;
        this.mine = mine;
        this.told = told;
        this.today = today;
        this.most = climb.most(told);
        this.mostOpen = standings.values().stream()
                .filter(each -> told.contains(each.code()))
                .mapToInt(CouncilStanding::open)
                .max()
                .orElse(0);
    }

    /** A council of the ladder with everything below it. */
    Rung rung(LadderTree.Node node) {
        String code = node.council().code();
        List<Rung> below = node.below().stream().map(this::rung).toList();
        return draw(
                node.council(),
                layout.cell(code),
                arrows(code, layout.arrows(code), climb.above(code)),
                arrows(code, layout.arrows(code + "/"), climb.below(code)),
                layout.yard(code),
                below);
    }

    /** A body beside the ladder. */
    Rung beside(Council council) {
        return draw(council, null, null, null, null, List.of());
    }

    /** Beside a council of which nothing is told the arrows are left out. */
    private @Nullable Arrows arrows(String code, @Nullable Cell cell, Moves moves) {
        return cell == null || !told.contains(code) ? null : Arrows.of(cell, moves, most);
    }

    private Rung draw(
            Council council,
            @Nullable Cell cell,
            @Nullable Arrows above,
            @Nullable Arrows belowIt,
            @Nullable Cell yard,
            List<Rung> below) {
        String code = council.code();
        boolean shown = told.contains(code);
        CouncilStanding standing =
                shown ? standings.get(code) : standings.get(code).untold();
        return new Rung(
                council,
                names.get(code),
                layers.get(council.layer()),
                standing,
                standing.waitingDays(today),
                shown ? climb.above(code) : Moves.NONE,
                shown ? climb.across(code) : 0,
                mine.contains(code),
                shown,
                mostOpen == 0 ? 0 : 100 * standing.open() / mostOpen,
                dayOf(standing.startsAt()),
                cell,
                above,
                belowIt,
                yard,
                below);
    }

    private static @Nullable LocalDate dayOf(@Nullable OffsetDateTime time) {
        return time == null ? null : time.atZoneSameInstant(CurrentTime.ZONE).toLocalDate();
    }
}
