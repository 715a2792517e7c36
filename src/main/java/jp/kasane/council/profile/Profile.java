package jp.kasane.council.profile;

import java.util.List;
import jp.kasane.council.FlowType;
import org.jspecify.annotations.Nullable;

/** A municipality's profile as written in its YAML file; see {@code profiles/profile.schema.json} for the meanings. */
public record Profile(
        MunicipalityEntry municipality,
        String escalationProcess,
        List<SourceEntry> sources,
        List<LayerEntry> layers,
        List<AreaEntry> areas,
        List<BodyEntry> bodies,
        @Nullable List<OutsideEntry> outside,
        List<FlowEntry> flows) {

    public record MunicipalityEntry(String id, String name, String prefecture, String lgCode, String source) {}

    public record SourceEntry(String id, String kind, String title) {}

    public record LayerEntry(String code, String name, int rung, String source) {}

    public record AreaEntry(
            String code, String name, @Nullable String parent, boolean caseArea, boolean placeholder, String source) {}

    public record OutsideEntry(String id, String name, String source) {}

    public record FlowEntry(String from, String to, FlowType type, String condition, String source) {}
}
