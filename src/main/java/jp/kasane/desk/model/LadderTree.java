package jp.kasane.desk.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kasane.council.Council;

/** The councils of the ladder as they hang together: those without a council above them on top. */
public final class LadderTree {

    /** A council and those one step below it, in the order of the profile. */
    public record Node(Council council, List<Node> below) {

        public boolean isLeaf() {
            return below.isEmpty();
        }

        /** Whether all below it have nothing below themselves, so that they may stand in a block of rows. */
        public boolean hasOnlyLeaves() {
            return !isLeaf()
                    && below.stream().allMatch(Node::isLeaf)
                    && below.stream()
                                    .mapToInt(each -> each.council().rung())
                                    .distinct()
                                    .count()
                            == 1;
        }
    }

    private final List<Node> roots;

    private LadderTree(List<Node> roots) {
        this.roots = roots;
    }

    /** @param councils in the order of the profile; those beside the ladder are left out */
    public static LadderTree of(List<Council> councils) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        councils.stream()
                .filter(council -> council.rung() > 0)
                .forEach(council -> nodes.put(council.code(), new Node(council, new ArrayList<>())));
        List<Node> roots = new ArrayList<>();
        for (Node node : nodes.values()) {
            Node above = nodes.get(String.valueOf(node.council().parentCode()));
            boolean hangs =
                    above != null && above.council().rung() > node.council().rung();
            (hangs ? above.below() : roots).add(node);
        }
        roots.sort(Comparator.comparingInt((Node node) -> node.council().rung()).reversed());
        return new LadderTree(roots);
    }

    public List<Node> roots() {
        return roots;
    }
}
