package jp.kasane.modelling.web;

import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.Drafts;
import jp.kasane.modelling.ModelKind;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.modelling.version.ReadVersions;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All models with their active versions, and the drafts that wait. */
@PageController
class ModelsPage {

    static final String PATH = "/admin/models";

    private final ReadVersions versions;
    private final Drafts drafts;
    private final Caller caller;

    ModelsPage(ReadVersions versions, Drafts drafts, Caller caller) {
        this.versions = versions;
        this.drafts = drafts;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.READ_MODELS)
    String show(Model model) {
        List<ModelVersion> active = versions.active(caller.actor());
        model.addAttribute("processes", of(active, ModelKind.PROCESS));
        model.addAttribute("tables", of(active, ModelKind.DECISION));
        model.addAttribute("drafts", drafts.open(caller.actor()));
        return "modelling/models";
    }

    private static List<ModelVersion> of(List<ModelVersion> active, ModelKind kind) {
        return active.stream().filter(version -> version.kind() == kind).toList();
    }
}
