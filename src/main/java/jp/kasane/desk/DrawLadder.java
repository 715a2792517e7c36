package jp.kasane.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kasane.access.Policy;
import jp.kasane.council.Council;
import jp.kasane.council.Councils;
import jp.kasane.council.FigureRights;
import jp.kasane.council.Layer;
import jp.kasane.council.Seat;
import jp.kasane.council.Seats;
import jp.kasane.desk.model.Climb;
import jp.kasane.desk.model.LadderLayout;
import jp.kasane.desk.model.LadderTree;
import jp.kasane.desk.model.Moves;
import jp.kasane.desk.persistence.DeskMapper;
import jp.kasane.identity.People;
import jp.kasane.shared.Actor;
import jp.kasane.shared.CurrentTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hierarchy as a picture: counts of councils and of what moved between them. Names nobody and no case. Who may
 * see cases at 統計 only, or not at all, is told the counts of their own councils, and sums that give no other away. */
@Service
@Transactional
public class DrawLadder {

    /** How far back movements are counted. */
    public static final int DAYS = 90;

    /** With fewer columns the council on top leaves no room beside itself. */
    private static final int ROOMY = 6;

    private final Councils councils;
    private final Seats seats;
    private final Standings standings;
    private final CouncilNames names;
    private final DeskMapper mapper;
    private final People people;
    private final FigureRights rights;
    private final CurrentTime time;

    DrawLadder(
            Councils councils,
            Seats seats,
            Standings standings,
            CouncilNames names,
            DeskMapper mapper,
            People people,
            FigureRights rights,
            CurrentTime time) {
        this.councils = councils;
        this.seats = seats;
        this.standings = standings;
        this.names = names;
        this.mapper = mapper;
        this.people = people;
        this.rights = rights;
        this.time = time;
    }

    /** @throws jp.kasane.shared.ProblemException FORBIDDEN */
    public LadderPicture draw(Actor actor) {
        people.require(Policy.LOOK_AT_COUNCILS, actor);
        LocalDate since = time.today().minusDays(DAYS);
        LadderTree tree = LadderTree.of(councils.all());
        LadderLayout layout = LadderLayout.of(tree);
        Climb climb = climb(since);
        Map<String, CouncilStanding> all = standings.all();
        Set<String> mine = seats.heldBy(actor.personId(), time.today()).stream()
                .map(Seat::councilCode)
                .collect(Collectors.toSet());
        boolean exact = rights.exactEverywhere(actor);
        Set<String> told = exact ? all.keySet() : mine;
        RungDrawing drawing =
                new RungDrawing(layout, climb, all, names.shortNames(), names.layerNames(), mine, told, time.today());
        return new LadderPicture(
                time.today(),
                since,
                sums(all, climb, told, exact, mapper.received(since)),
                exact,
                layout.columns(),
                layout.columns() >= ROOMY && layout.narrowRungs() >= 2,
                bands(layout),
                tree.roots().stream().map(drawing::rung).toList(),
                beside(drawing));
    }

    private Climb climb(LocalDate since) {
        return new Climb(
                councils.all(),
                mapper.movements(since.atStartOfDay(CurrentTime.ZONE).toOffsetDateTime()));
    }

    private static LadderSums sums(
            Map<String, CouncilStanding> standings, Climb climb, Set<String> told, boolean exact, int received) {
        LadderSums.Numbers all = numbers(standings, standings.keySet(), climb.total(), received);
        Moves known = told.stream()
                .map(code -> climb.above(code).plus(climb.below(code)))
                .reduce(Moves.NONE, Moves::plus);
        return exact ? LadderSums.exactly(all) : LadderSums.beside(numbers(standings, told, known, 0), all);
    }

    private static LadderSums.Numbers numbers(
            Map<String, CouncilStanding> standings, Set<String> codes, Moves moves, int received) {
        List<CouncilStanding> some = standings.values().stream()
                .filter(each -> codes.contains(each.code()))
                .toList();
        return new LadderSums.Numbers(
                some.stream().mapToInt(CouncilStanding::open).sum(),
                some.stream().mapToInt(CouncilStanding::lateActions).sum(),
                moves.up(),
                moves.down(),
                received);
    }

    private List<LadderPicture.Band> bands(LadderLayout layout) {
        return councils.layers().stream()
                .filter(layer ->
                        layer.rung() > 0 && !councils.inLayer(layer.code()).isEmpty())
                .sorted((one, other) -> other.rung() - one.rung())
                .map(layer -> new LadderPicture.Band(
                        layer.name(), layer.rung(), layout.band(layer.rung()), layout.isNarrow(layer.rung())))
                .toList();
    }

    private List<LadderPicture.Beside> beside(RungDrawing drawing) {
        Map<String, List<Council>> byLayer = councils.all().stream()
                .filter(council -> council.rung() == 0)
                .collect(Collectors.groupingBy(Council::layer));
        return councils.layers().stream()
                .filter(layer -> byLayer.containsKey(layer.code()))
                .map((Layer layer) -> new LadderPicture.Beside(
                        layer.name(),
                        byLayer.get(layer.code()).stream().map(drawing::beside).toList()))
                .toList();
    }
}
