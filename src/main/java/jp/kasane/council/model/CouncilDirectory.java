package jp.kasane.council.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kasane.council.Area;
import jp.kasane.council.Council;
import jp.kasane.council.Flow;
import jp.kasane.council.FlowType;
import jp.kasane.council.Layer;
import org.jspecify.annotations.Nullable;

/** The municipality's councils and the ways between them, immutable. */
public final class CouncilDirectory {

    private final Map<String, Layer> layers;
    private final AreaTree areas;
    private final Map<String, Council> councils = new LinkedHashMap<>();
    private final Map<String, List<Council>> byBody;
    private final List<Flow> flows;

    public CouncilDirectory(List<Layer> layers, List<Area> areas, List<CouncilRow> rows, List<Flow> flows) {
        this.layers = layers.stream()
                .collect(Collectors.toMap(Layer::code, layer -> layer, (first, second) -> first, LinkedHashMap::new));
        this.areas = new AreaTree(areas);
        rows.forEach(row -> councils.put(row.code(), council(row, rows)));
        this.byBody = councils.values().stream().collect(Collectors.groupingBy(Council::bodyId));
        this.flows = List.copyOf(flows);
    }

    public Optional<Council> find(String code) {
        return Optional.ofNullable(councils.get(code));
    }

    public List<Council> all() {
        return List.copyOf(councils.values());
    }

    public List<Layer> layers() {
        return List.copyOf(layers.values());
    }

    public List<Area> areas() {
        return areas.all();
    }

    public List<Flow> flows() {
        return flows;
    }

    public boolean isCaseArea(String areaCode) {
        return areas.isCaseArea(areaCode);
    }

    public List<Council> inLayer(String layer) {
        return councils.values().stream()
                .filter(council -> council.layer().equals(layer))
                .toList();
    }

    /** The council of that layer for an area: the area's own, that of an area around it, or the only one there is. */
    public Optional<Council> responsible(String layer, @Nullable String areaCode) {
        return forArea(inLayer(layer), areaCode);
    }

    /** The first declared flow of that type that leads to a council for the same area. */
    public Optional<Council> target(Council from, FlowType type) {
        return flows.stream()
                .filter(flow -> flow.type() == type && flow.from().equals(from.bodyId()))
                .flatMap(flow -> forArea(instances(flow.to()), from.areaCode()).stream())
                .findFirst();
    }

    /** Where flows for urgent cases lead to. */
    public Optional<Council> urgentCouncil() {
        return flows.stream()
                .filter(flow -> flow.type() == FlowType.URGENT)
                .flatMap(flow -> instances(flow.to()).stream())
                .filter(council -> council.rung() == 0)
                .findFirst();
    }

    private List<Council> instances(String bodyId) {
        return byBody.getOrDefault(bodyId, List.of());
    }

    private Optional<Council> forArea(List<Council> candidates, @Nullable String areaCode) {
        for (String area : areas.selfAndAncestors(areaCode)) {
            Optional<Council> own = servedBy(candidates, area);
            if (own.isPresent()) {
                return own;
            }
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static Optional<Council> servedBy(Collection<Council> candidates, String area) {
        return candidates.stream()
                .filter(council -> area.equals(council.areaCode()))
                .findFirst();
    }

    private Council council(CouncilRow row, List<CouncilRow> rows) {
        Layer layer = layers.get(row.layerCode());
        return new Council(
                row.code(),
                row.name(),
                row.layerCode(),
                layer.rung(),
                row.bodyId(),
                row.areaCode(),
                layer.rung() == 0 ? null : parent(row, layer.rung() + 1, rows),
                row.sessionMinutes());
    }

    private @Nullable String parent(CouncilRow row, int rungAbove, List<CouncilRow> rows) {
        List<CouncilRow> above = rows.stream()
                .filter(other -> layers.get(other.layerCode()).rung() == rungAbove)
                .toList();
        for (String area : areas.selfAndAncestors(row.areaCode())) {
            for (CouncilRow other : above) {
                if (area.equals(other.areaCode())) {
                    return other.code();
                }
            }
        }
        return above.size() == 1 ? above.get(0).code() : null;
    }
}
