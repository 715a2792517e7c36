package jp.kasane.council;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kasane.council.LadderOutline.Body;
import jp.kasane.council.LadderOutline.Rung;
import jp.kasane.council.LadderOutline.Way;
import jp.kasane.council.profile.BodyEntry;
import jp.kasane.council.profile.Profile;
import jp.kasane.council.profile.Profile.FlowEntry;
import jp.kasane.council.profile.Profile.LayerEntry;

/** Reads the ladder out of a profile: looks names, rungs and sources up. */
final class LadderReading {

    private final Profile profile;
    private final Map<String, Profile.SourceEntry> sources;
    private final Map<String, Integer> rungs;

    LadderReading(Profile profile) {
        this.profile = profile;
        this.sources = profile.sources().stream().collect(Collectors.toMap(Profile.SourceEntry::id, source -> source));
        this.rungs = profile.layers().stream().collect(Collectors.toMap(LayerEntry::code, LayerEntry::rung));
    }

    List<Rung> rungs() {
        return profile.layers().stream()
                .filter(layer -> layer.rung() > 0)
                .sorted(Comparator.comparingInt(LayerEntry::rung))
                .map(layer -> new Rung(layer.code(), layer.name(), bodies(layer.code())))
                .toList();
    }

    Way way(FlowEntry flow) {
        return new Way(
                name(flow.from()),
                rung(flow.from()),
                name(flow.to()),
                rung(flow.to()),
                flow.type(),
                flow.condition(),
                sources.get(flow.source()).kind().equals("ASSUMPTION"),
                title(flow.source()));
    }

    private List<Body> bodies(String layer) {
        return profile.bodies().stream()
                .filter(body -> body.layer().equals(layer))
                .map(body -> new Body(body.id(), body.name(), body.cadence().stated(), title(body.source())))
                .toList();
    }

    private String title(String source) {
        return sources.get(source).title();
    }

    private String name(String id) {
        return body(id).map(BodyEntry::name).orElseGet(() -> outside(id));
    }

    private String outside(String id) {
        return Optional.ofNullable(profile.outside()).orElse(List.of()).stream()
                .filter(each -> each.id().equals(id))
                .map(Profile.OutsideEntry::name)
                .findFirst()
                .orElse(id);
    }

    private int rung(String id) {
        return body(id).map(BodyEntry::layer).map(rungs::get).orElse(0);
    }

    private Optional<BodyEntry> body(String id) {
        return profile.bodies().stream().filter(body -> body.id().equals(id)).findFirst();
    }
}
