package jp.kasane.council.revision;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.function.Consumer;
import jp.kasane.council.Area;
import jp.kasane.council.Layer;
import jp.kasane.council.Municipality;
import jp.kasane.council.persistence.RevisionMapper;
import jp.kasane.council.profile.Profile;
import jp.kasane.council.profile.Profile.AreaEntry;
import jp.kasane.council.profile.Profile.LayerEntry;
import jp.kasane.council.revision.ProfileChange.Kind;
import jp.kasane.council.revision.ProfileChange.Part;
import org.jspecify.annotations.Nullable;

/** Compares municipality, layers and areas. Names may change; the ladder and what cases refer to may not. */
final class FrameRevision {

    private final Profile profile;
    private final Present present;
    private final Revision revision;

    FrameRevision(Profile profile, Present present, Revision revision) {
        this.profile = profile;
        this.present = present;
        this.revision = revision;
    }

    boolean isSameMunicipality() {
        return profile.municipality().id().equals(present.municipality().id());
    }

    void refuseMunicipality() {
        revision.refuse(
                Part.MUNICIPALITY,
                Kind.CHANGED,
                present.municipality().name(),
                "id",
                present.municipality().id(),
                profile.municipality().id(),
                "council.revision.other-municipality");
    }

    void compare() {
        municipality();
        layers();
        areas();
    }

    private void municipality() {
        Municipality before = present.municipality();
        Profile.MunicipalityEntry m = profile.municipality();
        Municipality after = new Municipality(m.id(), m.name(), m.prefecture(), m.lgCode(), before.escalationProcess());
        String subject = before.name();
        Part part = Part.MUNICIPALITY;
        revision.change(part, subject, "name", before.name(), after.name(), mapper -> mapper.updateMunicipality(after));
        revision.change(
                part,
                subject,
                "prefecture",
                before.prefecture(),
                after.prefecture(),
                mapper -> mapper.updateMunicipality(after));
        revision.change(
                part, subject, "lg-code", before.lgCode(), after.lgCode(), mapper -> mapper.updateMunicipality(after));
        if (!profile.escalationProcess().equals(before.escalationProcess())) {
            revision.refuse(part, Kind.CHANGED, subject, "process", "", "", "council.revision.process");
        }
    }

    private void layers() {
        Map<String, Layer> before = present.layers().stream().collect(toMap(Layer::code, layer -> layer));
        for (LayerEntry entry : profile.layers()) {
            layer(before.remove(entry.code()), new Layer(entry.code(), entry.name(), entry.rung()));
        }
        before.values().forEach(gone -> refuseLayer(Kind.REMOVED, gone, "council.revision.layer-removed"));
    }

    private void layer(@Nullable Layer before, Layer after) {
        if (before == null && after.rung() > 0) {
            refuseLayer(Kind.ADDED, after, "council.revision.rung");
        } else if (before == null) {
            revision.add(Part.LAYER, after.name(), mapper -> mapper.insertLayer(after));
        } else if (before.rung() != after.rung()) {
            refuseLayer(Kind.CHANGED, before, "council.revision.rung");
        } else {
            revision.change(Part.LAYER, before.name(), "name", before.name(), after.name(), m -> m.updateLayer(after));
        }
    }

    private void refuseLayer(Kind kind, Layer layer, String refusalKey) {
        revision.refuse(Part.LAYER, kind, layer.name(), "rung", "", "", refusalKey);
    }

    private void areas() {
        Map<String, Area> before = present.areas().stream().collect(toMap(Area::code, area -> area));
        for (AreaEntry entry : profile.areas()) {
            area(
                    before.remove(entry.code()),
                    new Area(entry.code(), entry.name(), entry.parent(), entry.caseArea(), entry.placeholder()));
        }
        before.values()
                .forEach(gone -> revision.refuse(
                        Part.AREA,
                        Kind.REMOVED,
                        gone.name(),
                        "name",
                        gone.name(),
                        "",
                        "council.revision.area-removed"));
    }

    private void area(@Nullable Area before, Area after) {
        if (before == null) {
            revision.add(Part.AREA, after.name(), mapper -> mapper.insertArea(after));
            return;
        }
        String subject = before.name();
        Consumer<RevisionMapper> step = mapper -> mapper.updateArea(after);
        revision.change(Part.AREA, subject, "name", before.name(), after.name(), step);
        revision.change(
                Part.AREA, subject, "parent", areaName(before.parentCode()), areaName(after.parentCode()), step);
        revision.change(Part.AREA, subject, "placeholder", yes(before.placeholder()), yes(after.placeholder()), step);
        if (before.caseArea() && !after.caseArea()) {
            revision.refuse(
                    Part.AREA, Kind.CHANGED, subject, "case-area", yes(true), yes(false), "council.revision.case-area");
        } else {
            revision.change(Part.AREA, subject, "case-area", yes(before.caseArea()), yes(after.caseArea()), step);
        }
    }

    private String areaName(@Nullable String code) {
        return profile.areas().stream()
                .filter(area -> area.code().equals(code))
                .map(AreaEntry::name)
                .findFirst()
                .orElse(code == null ? "" : code);
    }

    private static String yes(boolean yes) {
        return yes ? "council.revision.yes" : "council.revision.no";
    }
}
