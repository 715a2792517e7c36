package jp.kasane.modelling.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.modelling.kit.ElementTemplate;
import jp.kasane.modelling.kit.ModelKit;
import jp.kasane.web.Caller;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All templates at once, for the editor in the browser. */
@Hidden
@RestController
class ElementTemplatesController {

    private final ModelKit kit;
    private final Caller caller;

    ElementTemplatesController(ModelKit kit, Caller caller) {
        this.kit = kit;
        this.caller = caller;
    }

    @GetMapping(path = ModelKitPage.PATH + "/element-templates", produces = MediaType.APPLICATION_JSON_VALUE)
    @Guarded(Policy.READ_MODELS)
    List<JsonNode> list() {
        return kit.templates(caller.actor()).stream().map(ElementTemplate::json).toList();
    }
}
