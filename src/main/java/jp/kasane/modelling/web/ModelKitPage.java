package jp.kasane.modelling.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.kit.ElementTemplate;
import jp.kasane.modelling.kit.ModelKit;
import jp.kasane.web.Caller;
import jp.kasane.web.page.PageController;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How to set up Camunda Modeler, and everything to download for it. */
@PageController
class ModelKitPage {

    static final String PATH = "/admin/model-kit";

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final ModelKit kit;
    private final Caller caller;

    ModelKitPage(ModelKit kit, Caller caller) {
        this.kit = kit;
        this.caller = caller;
    }

    @GetMapping(PATH)
    @Guarded(Policy.READ_MODELS)
    String show(Model model) {
        Map<String, List<ElementTemplate>> byKind = kit.templates(caller.actor()).stream()
                .collect(Collectors.groupingBy(ElementTemplate::elementType, LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("templates", byKind);
        model.addAttribute("address", address() + "/engine-rest");
        return "modelling/kit";
    }

    @GetMapping(PATH + "/starter-kit.zip")
    @Guarded(Policy.READ_MODELS)
    ResponseEntity<byte[]> starterKit() {
        return download("kasane-models.zip", ZIP, kit.starterKit(address(), caller.actor()));
    }

    @GetMapping(PATH + "/element-templates.zip")
    @Guarded(Policy.READ_MODELS)
    ResponseEntity<byte[]> templates() {
        return download("kasane-element-templates.zip", ZIP, kit.templatesZip(caller.actor()));
    }

    @GetMapping(PATH + "/element-templates/{file:[a-z-]+\\.json}")
    @Guarded(Policy.READ_MODELS)
    ResponseEntity<byte[]> template(@PathVariable String file) {
        return download(file, MediaType.APPLICATION_JSON, kit.template(file, caller.actor()));
    }

    private static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] content) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content);
    }
}
