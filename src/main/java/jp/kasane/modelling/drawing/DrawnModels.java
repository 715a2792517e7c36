package jp.kasane.modelling.drawing;

import java.util.List;
import java.util.Set;
import jp.kasane.council.ConfiguredProfiles;
import jp.kasane.council.LadderOutline;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.OwnModels;
import jp.kasane.tenancy.Tenants;
import org.springframework.stereotype.Component;

/** Draws the escalation process at every start when the profile names one that no file provides. */
@Component
class DrawnModels implements OwnModels {

    private final ConfiguredProfiles profiles;
    private final Tenants tenants;

    DrawnModels(ConfiguredProfiles profiles, Tenants tenants) {
        this.profiles = profiles;
        this.tenants = tenants;
    }

    @Override
    public List<ModelFile> files(Set<String> shipped) {
        LadderOutline outline = LadderOutline.of(profiles.fileOf(tenants.require()));
        return shipped.contains(outline.process() + ".bpmn") ? List.of() : List.of(ProcessDrawing.file(outline));
    }
}
