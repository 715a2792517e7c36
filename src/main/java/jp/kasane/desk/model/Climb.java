package jp.kasane.desk.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.kasane.council.Council;
import jp.kasane.desk.Movement;
import jp.kasane.escalation.ReferralDirection;
import jp.kasane.escalation.ReferralKind;

/** Lays movements onto the steps of the ladder: what passes several rungs at once is counted on each step of its way. */
public final class Climb {

    private final Map<String, Council> ladder = new HashMap<>();
    private final Map<String, Moves> steps = new HashMap<>();
    private final Map<String, Integer> across = new HashMap<>();
    private Moves total = Moves.NONE;

    /**
     * @param councils all of them
     * @param movements since some day
     */
    public Climb(List<Council> councils, List<Movement> movements) {
        councils.stream().filter(each -> each.rung() > 0).forEach(each -> ladder.put(each.code(), each));
        movements.forEach(this::add);
    }

    /** What passed between the council and the one above it. */
    public Moves above(String code) {
        return steps.getOrDefault(code, Moves.NONE);
    }

    /** What passed between the council and all those right below it. */
    public Moves below(String code) {
        return ladder.values().stream()
                .filter(each -> code.equals(each.parentCode()))
                .map(each -> above(each.code()))
                .reduce(Moves.NONE, Moves::plus);
    }

    /** What a body beside the ladder was sent, or sent itself. */
    public int across(String code) {
        return across.getOrDefault(code, 0);
    }

    /** Everything that moved on the ladder, each counted once however many rungs it passed. */
    public Moves total() {
        return total;
    }

    /** The most that passed one step in one direction, above or below one of these councils. */
    public int most(Set<String> codes) {
        return ladder.keySet().stream()
                .filter(codes::contains)
                .flatMap(code -> Stream.of(above(code), below(code)))
                .mapToInt(moves -> Math.max(moves.up(), moves.down()))
                .max()
                .orElse(0);
    }

    private void add(Movement movement) {
        List<String> way = way(movement);
        if (way.isEmpty()) {
            across.merge(movement.fromCouncil(), movement.count(), Integer::sum);
            across.merge(movement.toCouncil(), movement.count(), Integer::sum);
        }
        if (!way.isEmpty()) {
            total = total.plus(moves(movement));
        }
        way.forEach(code -> steps.merge(code, moves(movement), Moves::plus));
    }

    private static Moves moves(Movement movement) {
        if (movement.kind() == ReferralKind.SHARE_SUCCESS) {
            return new Moves(0, 0, movement.count());
        }
        boolean up = movement.kind().direction() == ReferralDirection.UP;
        return up ? new Moves(movement.count(), 0, 0) : new Moves(0, movement.count(), 0);
    }

    /** The lower ends of the steps between the two; none where neither stands above the other. */
    private List<String> way(Movement movement) {
        List<String> up = upTo(movement.fromCouncil(), movement.toCouncil());
        return up.isEmpty() ? upTo(movement.toCouncil(), movement.fromCouncil()) : up;
    }

    private List<String> upTo(String from, String to) {
        Map<String, Council> passed = new LinkedHashMap<>();
        Council at = ladder.get(from);
        while (at != null && !at.code().equals(to) && !passed.containsKey(at.code())) {
            passed.put(at.code(), at);
            at = ladder.get(String.valueOf(at.parentCode()));
        }
        return at != null && at.code().equals(to) ? new ArrayList<>(passed.keySet()) : List.of();
    }
}
