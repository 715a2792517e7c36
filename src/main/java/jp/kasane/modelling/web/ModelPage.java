package jp.kasane.modelling.web;

import java.nio.charset.StandardCharsets;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.ModelFile;
import jp.kasane.modelling.ModelHistory;
import jp.kasane.modelling.version.ModelVersion;
import jp.kasane.modelling.version.ReadVersions;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One model: its active version, all that were before, and who changed it why. */
@PageController
class ModelPage {

    static final String PATH = ModelsPage.PATH + "/{key:[A-Za-z][A-Za-z0-9_]*}";

    private final ReadVersions versions;
    private final ModelHistory history;
    private final HeatView heat;
    private final Caller caller;

    ModelPage(ReadVersions versions, ModelHistory history, HeatView heat, Caller caller) {
        this.versions = versions;
        this.history = history;
        this.heat = heat;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.READ_MODELS)
    String show(@PathVariable String key, @ModelAttribute("heatQuery") HeatQuery query, Model model) {
        ModelVersion active = versions.active(key, caller.actor());
        model.addAttribute("versions", versions.of(key, caller.actor()));
        model.addAttribute("active", active);
        model.addAttribute("events", history.model(key));
        heat.fill(active, query, model);
        return "modelling/model";
    }

    @GetMapping(PATH + "/versions/{number:\\d+}/file")
    @Guarded(Policy.READ_MODELS)
    ResponseEntity<byte[]> file(@PathVariable String key, @PathVariable int number) {
        ModelVersion version = versions.get(key, number, caller.actor());
        return download(versions.file(version, caller.actor()));
    }

    static ResponseEntity<byte[]> download(ModelFile file) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(file.content());
    }
}
