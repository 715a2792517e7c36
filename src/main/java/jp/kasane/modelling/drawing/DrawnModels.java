package jp.kasane.modelling.drawing;

import java.util.List;
import java.util.Set;
import jp.kasane.council.LadderOutline;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.OwnModels;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Draws the escalation process at every start when the profile names one that no file provides. */
@Component
class DrawnModels implements OwnModels {

    private final String profile;

    DrawnModels(@Value("${kasane.profile:himi}") String profile) {
        this.profile = profile;
    }

    @Override
    public List<ModelFile> files(Set<String> shipped) {
        LadderOutline outline = LadderOutline.of(profile);
        return shipped.contains(outline.process() + ".bpmn") ? List.of() : List.of(ProcessDrawing.file(outline));
    }
}
